import type { GuideFactsData } from '../schema/guide.ts';
import { must } from './must.ts';
import type { Catalog, Procedure } from './types.ts';

type Tree = Pick<GuideFactsData, 'start' | 'questions' | 'outcomes'>;
export type Question = Tree['questions'][number];
export type Outcome = Tree['outcomes'][number];

/** The most choices between the first question and an outcome. */
export const mostChoices = 4;

export function findQuestion({ questions }: Tree, id: string): Question | undefined {
  return questions.find((question) => question.id === id);
}

export function findOutcome({ outcomes }: Tree, id: string): Outcome | undefined {
  return outcomes.find((outcome) => outcome.id === id);
}

/** A question or an outcome, as links to it need it. */
export interface GuidePlace {
  id: string;
  /** The first question is the guide itself. */
  isStart: boolean;
  /** Number of a page that somebody else may look at. */
  discreet: number | undefined;
}

export function guidePlace(tree: Tree, id: string): GuidePlace {
  const { discreet } = findQuestion(tree, id) ?? findOutcome(tree, id) ?? {};
  return { id, isStart: id === tree.start, discreet };
}

/** Every way from the first question to an end, as ids; a way that comes back to itself ends there. */
export function listWays(
  tree: Tree,
  from = tree.start,
  before: readonly string[] = [],
): string[][] {
  const way = [...before, from];
  const question = findQuestion(tree, from);
  if (!question || before.includes(from)) return [way];
  return question.choices.flatMap((choice) => listWays(tree, choice, way));
}

/** The question before each place of the guide, on the shortest way to it; none before the first. */
export function findBefore(tree: Tree, id: string): string | undefined {
  const ways = listWays(tree).filter((way) => way.includes(id));
  const [shortest] = ways.sort((a, b) => a.indexOf(id) - b.indexOf(id));
  return shortest?.[shortest.indexOf(id) - 1];
}

/** Outcomes to which a place of the guide leads, in the order of its choices; its own when it is one. */
export function outcomesBelow(tree: Tree, id: string): Outcome[] {
  const ends = listWays(tree, id).flatMap((way) => findOutcome(tree, way.at(-1) ?? '') ?? []);
  return [...new Set(ends)];
}

/** Every procedure that an outcome names, to be done or to be understood. */
export function namedBy({ procedures, explained }: Outcome): string[] {
  return [...procedures, ...explained];
}

/** Procedures that may be done, of the first outcome to which a place of the guide leads. */
export function proceduresBelow(catalog: Catalog, id: string): Procedure[] {
  const slugs = outcomesBelow(catalog.guide, id)[0]?.procedures ?? [];
  return slugs.map((slug) => must(catalog.references.procedures, slug));
}
