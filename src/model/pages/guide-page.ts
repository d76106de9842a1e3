import { deadlinesOfOutcome, runsFromLetter } from '../deadline.ts';
import { findBefore, findOutcome, findQuestion, guidePlace } from '../guide.ts';
import { must } from '../must.ts';
import type { Catalog } from '../types.ts';
import { emergencyBlock, needBlock } from './help-blocks.ts';

/** What the page of a question or an outcome of the guide shows, in every language. */
export function guidePage(catalog: Catalog, id: string) {
  const { guide, references } = catalog;
  const question = findQuestion(guide, id);
  const outcome = findOutcome(guide, id);
  const deadlines = outcome ? deadlinesOfOutcome(catalog, outcome) : [];
  const proceduresOf = (slugs: readonly string[] = []) =>
    slugs.map((slug) => must(references.procedures, slug));
  return {
    guide,
    id,
    isQuestion: question !== undefined,
    discreet: (question ?? outcome)?.discreet,
    emergency: (question ?? outcome)?.emergency ? emergencyBlock(catalog) : undefined,
    before: findBefore(guide, id),
    choices: question?.choices.map((choice) => guidePlace(guide, choice)),
    deadlines,
    hasLetter: deadlines.some(runsFromLetter),
    procedures: proceduresOf(outcome?.procedures),
    explained: proceduresOf(outcome?.explained),
    pages: (outcome?.pages ?? []).map((slug) => must(references.pages, slug)),
    needs: outcome && needBlock(catalog, outcome.help),
  };
}

export type GuidePage = ReturnType<typeof guidePage>;
