import { dayForms } from '../day-forms.ts';
import { deadlinesOf, deadlinesOfOutcome, namedIn, runsFromLetter } from '../deadline.ts';
import { findBefore, findOutcome, findQuestion, guidePlace, type Question } from '../guide.ts';
import { must } from '../must.ts';
import type { Need } from '../../schema/vocabulary.ts';
import type { Catalog } from '../types.ts';
import { listOrigins } from './origin-page.ts';
import { emergencyBlock, needBlock, type NeedBlock } from './help-blocks.ts';

const choicesOf = ({ guide }: Catalog, { choices }: Question) =>
  choices.map((choice) => guidePlace(guide, choice));

/** What the first page of the guide shows, in every language: its first question. */
export function guideStart(catalog: Catalog) {
  const { guide, references } = catalog;
  const question = findQuestion(guide, guide.start);
  if (!question) throw new Error(`there is no question "${guide.start}"`);
  return {
    references,
    guide,
    choices: choicesOf(catalog, question),
    origins: listOrigins(catalog),
  };
}

/** Who answers a need and can be called; for the State's legal aid, which each region has, the need alone. */
function firstOf(need: Need | undefined, { called, legalFirst }: NeedBlock) {
  if (!need || legalFirst) return need && { need, contact: undefined };
  const found = called.find(({ contact }) => contact.phones && contact.needs.includes(need));
  return found && { need, contact: found.contact };
}

/** What the page of a later question or of an outcome of the guide shows, in every language. */
export function guidePage(catalog: Catalog, id: string) {
  const { guide, references } = catalog;
  const question = findQuestion(guide, id);
  const outcome = findOutcome(guide, id);
  const before = findBefore(guide, id);
  if (before === undefined) throw new Error(`no choice leads to "${id}"`);
  const deadlines = outcome ? deadlinesOfOutcome(catalog, outcome) : [];
  const proceduresOf = (slugs: readonly string[] = []) =>
    slugs.map((slug) => must(references.procedures, slug));
  const emergency = (question ?? outcome)?.emergency ? emergencyBlock(catalog) : undefined;
  const needs = outcome && needBlock(catalog, outcome.help, emergency);
  return {
    references,
    guide,
    id,
    discreet: (question ?? outcome)?.discreet,
    emergency,
    before,
    /** None: it is an outcome. */
    choices: question ? choicesOf(catalog, question) : [],
    deadlines,
    /** Of whom the deadlines hold; none: of everybody who reads it, who sees them first. */
    deadlineIf: outcome?.deadlineIf,
    /** Procedures whose pages count these days. */
    counters: outcome
      ? proceduresOf(namedIn(outcome.deadline)).filter(
          (one) => dayForms(deadlinesOf(catalog, one)).length > 0,
        )
      : [],
    hasLetter: deadlines.some(runsFromLetter),
    procedures: proceduresOf(outcome?.procedures),
    explained: proceduresOf(outcome?.explained),
    pages: (outcome?.pages ?? []).map((slug) => must(references.pages, slug)),
    needs,
    /** Whoever to ask first; not where the numbers for danger come first. */
    first: outcome && needs && !outcome.emergency ? firstOf(outcome.help[0], needs) : undefined,
  };
}

export type GuideStart = ReturnType<typeof guideStart>;
export type GuidePage = ReturnType<typeof guidePage>;
