/** Something in the content that does not fit; says where it is, what is wrong and how to mend it. */
export interface Disagreement {
  file: string;
  field: string;
  wrong: string;
  remedy: string;
}

/** One message that lists every disagreement. */
export function formatDisagreements(list: readonly Disagreement[]): string {
  const lines = list.map(
    ({ file, field, wrong, remedy }) => `  ${file}\n    ${field}: ${wrong}\n    to do: ${remedy}`,
  );
  return `The content has ${list.length} problem(s):\n${lines.join('\n')}`;
}

/** Thrown once, with everything that is wrong. */
export class ContentError extends Error {
  readonly disagreements: readonly Disagreement[];

  constructor(disagreements: readonly Disagreement[]) {
    super(formatDisagreements(disagreements));
    this.name = 'ContentError';
    this.disagreements = disagreements;
  }
}
