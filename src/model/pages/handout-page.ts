import { addMonths } from '../calendar.ts';
import type { Day } from '../dates.ts';
import { must } from '../must.ts';
import { trustOf } from '../provenance.ts';
import type { Trust } from '../trust.ts';
import type { Catalog, Comuna } from '../types.ts';
import { helpEntry } from './attest.ts';
import { comunaPage } from './comuna-page.ts';
import { legalAidOfComuna } from './help-blocks.ts';

/** The papers that offices ask for, by procedure. */
function papersBlock(catalog: Catalog) {
  return catalog.road.papers.map(({ procedure: slug, documents }) => {
    const procedure = must(catalog.references.procedures, slug);
    return { procedure, documents, trust: trustOf(catalog, procedure, 'procedure') };
  });
}

/** The nearest office of legal aid; where none is known, who gives it. */
function legalBlock(catalog: Catalog, comuna: Comuna) {
  const { corporation, offices, isHere, heardOf } = legalAidOfComuna(catalog, comuna);
  const [nearest] = offices;
  return {
    helper: nearest ?? (corporation && helpEntry(catalog, corporation)),
    isHere,
    heardOf,
  };
}

/** Months for which a sheet is good where the place to go to waits for a check: it is old sooner. */
const monthsOverdue = 1;

/**
 * Last day on which a sheet is to be used: that of the next check of anything on it, since whoever holds it cannot tell
 * what has changed. What is overdue has no next, and says so on the sheet.
 */
export function lastDayOfUse(best: Trust, others: readonly Trust[], today: Day): Day {
  if (best.dueOn < today) return addMonths(today, monthsOverdue);
  const next = [best, ...others].map(({ dueOn }) => dueOn).filter((day) => day >= today);
  return next.sort()[0] ?? best.dueOn;
}

/** What the sheet of a comuna shows, in every language: what a person holds in the hand at a counter. */
export function handoutPage(catalog: Catalog, comuna: Comuna) {
  const { hero, places, danger, road, references, today } = comunaPage(catalog, comuna);
  const papers = papersBlock(catalog);
  const legal = legalBlock(catalog, comuna);
  const others = [road, ...papers, ...(legal.helper ? [legal.helper] : [])];
  return {
    ...hero,
    references,
    places,
    danger,
    road,
    papers,
    legal,
    until: lastDayOfUse(
      places.best.trust,
      others.map(({ trust }) => trust),
      today,
    ),
    today,
  };
}

export type HandoutPage = ReturnType<typeof handoutPage>;
