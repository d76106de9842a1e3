import { addMonths } from '../calendar.ts';
import type { Day } from '../dates.ts';
import { must } from '../must.ts';
import { cardOf, trustOf } from '../provenance.ts';
import type { Trust } from '../trust.ts';
import type { Catalog, Comuna } from '../types.ts';
import { helpEntry } from './attest.ts';
import { comunaPage } from './comuna-page.ts';
import { legalAidOfComuna } from './help-blocks.ts';
import type { RoadBlock } from './road-page.ts';

/** The papers that offices ask for, by procedure. */
function papersBlock(catalog: Catalog) {
  return catalog.road.papers.map(({ procedure: slug, documents }) => {
    const procedure = must(catalog.references.procedures, slug);
    return { procedure, documents, trust: trustOf(catalog, procedure, 'procedure') };
  });
}

/** The nearest office of legal aid; where none is known, who gives it. */
function legalBlock(catalog: Catalog, comuna: Comuna) {
  const { corporation, offices } = legalAidOfComuna(catalog, comuna);
  const [nearest] = offices;
  const helper = nearest ?? (corporation && helpEntry(catalog, corporation));
  const office = helper && cardOf(catalog, helper.contact);
  const isElsewhere = office?.reach.address && office.reach.address.comuna !== comuna.code;
  return { helper, elsewhere: isElsewhere ? office.at : undefined };
}

/** Who gives the appointments of the step of the identity card: whose procedure it is. */
function registryBlock(catalog: Catalog, { steps }: RoadBlock) {
  const [procedure] = steps.find(({ at }) => at === 'civil-registry')?.procedures ?? [];
  return procedure?.office === undefined
    ? undefined
    : cardOf(catalog, must(catalog.references.contacts, procedure.office));
}

/** Months for which every sheet is good: nobody prints one that is of no use on the same day. */
const leastMonths = 1;

/**
 * Last day on which a sheet is to be used: that of the soonest check of anything on it, since whoever holds it cannot tell
 * what has changed. Where that is near or was missed, the sheet is good for a month, and says what is overdue.
 */
export function lastDayOfUse(checks: readonly Pick<Trust, 'dueOn'>[], today: Day): Day {
  const least = addMonths(today, leastMonths);
  const [soonest = least] = checks.map(({ dueOn }) => dueOn).sort();
  return soonest > least ? soonest : least;
}

/** What the sheet of a comuna shows, in every language: what a person holds in the hand at a counter. */
export function handoutPage(catalog: Catalog, comuna: Comuna) {
  const { hero, places, danger, road, references, today } = comunaPage(catalog, comuna);
  const papers = papersBlock(catalog);
  const legal = legalBlock(catalog, comuna);
  const { best } = places;
  const [sermig] = places.sermig;
  const registry = registryBlock(catalog, road);
  const checked = [
    best,
    best.call && cardOf(catalog, best.call),
    sermig,
    registry,
    road,
    ...papers,
    legal.helper,
  ];
  return {
    ...hero,
    references,
    places,
    danger,
    road,
    /** Of whom one asks for an appointment, by the place that a step names. */
    books: { sermig, 'civil-registry': registry },
    papers,
    legal,
    until: lastDayOfUse(
      checked.flatMap((one) => one?.trust ?? []),
      today,
    ),
    today,
  };
}

export type HandoutPage = ReturnType<typeof handoutPage>;
