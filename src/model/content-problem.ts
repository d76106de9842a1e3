/** Something in the content that does not fit; says where it is, what is wrong and how to mend it. */
export interface ContentProblem {
  file: string;
  field: string;
  wrong: string;
  remedy: string;
  /** Somebody should look at it; the site can be built all the same. */
  warning?: true;
}

/** The site cannot be built with it. */
export const isRefusal = ({ warning }: ContentProblem): boolean => !warning;

/** One message that lists every problem; warnings after the others. */
export function formatProblems(list: readonly ContentProblem[]): string {
  const listProblems = (some: readonly ContentProblem[], what: string) =>
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
  return [...listProblems(refusals, 'problem(s)'), ...listProblems(warnings, 'warning(s)')].join(
    '\n',
  );
}

/** Thrown once, with everything that is wrong. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
