/** Something in the content that does not fit; says where it is, what is wrong and how to mend it. */
export interface Disagreement {
  file: string;
  field: string;
  wrong: string;
  remedy: string;
  /** Somebody should look at it; the site can be built all the same. */
  warning?: true;
}

/** The site cannot be built with it. */
export const isRefusal = ({ warning }: Disagreement): boolean => !warning;

/** One message that lists every disagreement; warnings after the others. */
export function formatDisagreements(list: readonly Disagreement[]): string {
  const tell = (some: readonly Disagreement[], what: string) =>
    some.length === 0
      ? []
      : [
          `The content has ${some.length} ${what}:`,
          ...some.map(
            ({ file, field, wrong, remedy }) =>
              `  ${file}\n    ${field}: ${wrong}\n    to do: ${remedy}`,
          ),
        ];
  const refusals = list.filter(isRefusal);
  const warnings = list.filter((each) => !isRefusal(each));
  return [...tell(refusals, 'problem(s)'), ...tell(warnings, 'warning(s)')].join('\n');
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
