import type { Need } from '../../schema/vocabulary.ts';
import { guidePlace } from '../guide.ts';
import { isLegalAid } from '../legal-aid.ts';
import { must } from '../must.ts';
import { contactsFor, nearestKnown, officesFor } from '../nearby.ts';
import { bestPlace, isOutside } from '../places.ts';
import { cardOf, collectSourceIds, sourcesOf } from '../provenance.ts';
import { territorySources } from '../territory-sources.ts';
import type { Catalog, Comuna } from '../types.ts';
import { attest, attestIfSourced, helpEntry } from './attest.ts';
import { callLines, legalAidOfComuna } from './help-blocks.ts';

const nameOf = ({ name, slug }: Comuna) => ({ name, slug });

function heroBlock(catalog: Catalog, comuna: Comuna) {
  const { province, region, neighbours } = comuna;
  const { place, call } = bestPlace(catalog, comuna);
  return {
    ...nameOf(comuna),
    status: comuna.sealStatus,
    province: province.name,
    region: { slug: region.slug, short: region.short, fullName: region.fullName },
    neighbours: neighbours.map(nameOf),
    best: { place, call, isOutside: isOutside(place), at: cardOf(catalog, place).at },
  };
}

const sealBlock = (catalog: Catalog, { sealEvents }: Comuna) => ({
  events: sealEvents.map((event) => ({
    event,
    ...attest(catalog, { ...event, asOf: event.date }, 'programme'),
  })),
});

/** The nearest comunas of which something is known, for one of which nothing is. */
function nearestOf(catalog: Catalog, comuna: Comuna) {
  if (comuna.sealStatus.status !== 'unknown') return [];
  return nearestKnown(catalog, comuna, 3).map(({ comuna: other, km }) => ({
    ...nameOf(other),
    status: other.sealStatus,
    km,
  }));
}

function placesBlock(catalog: Catalog, { office, municipality }: Comuna) {
  return {
    office: office && cardOf(catalog, office),
    municipality: municipality && cardOf(catalog, municipality),
  };
}

const noticesBlock = (catalog: Catalog, { notices }: Comuna) =>
  notices.map((notice) => ({
    notice,
    ...attest(catalog, { sources: notice.sources, asOf: notice.from }, 'contact'),
  }));

/** Local prose; where the office lies elsewhere it is a warning, and stands before the steps. */
const localBlock = (
  catalog: Catalog,
  { prose, proseUntil, proseSources }: Comuna,
  warns: boolean,
) =>
  prose && {
    prose,
    until: proseUntil,
    warns,
    attested: attestIfSourced(catalog, { sources: proseSources }, 'programme'),
  };

/** The steps, which are those of all comunas, with the places of this one. */
function roadBlock({ road, guide, references }: Catalog, place: Place, sermig: string) {
  return {
    words: road.words,
    facts: road.facts,
    situations: road.situations.map(({ id, guide: to }) => ({ id, place: guidePlace(guide, to) })),
    steps: road.steps.map(({ id, procedures, place: at }) => ({
      id,
      at,
      isAway: at === 'municipality' && isOutside(place),
      procedures: procedures.map((slug) => must(references.procedures, slug)),
    })),
    municipality: place.name,
    sermig,
  };
}
type Place = ReturnType<typeof bestPlace>['place'];

/** Needs in their order, each with how many contacts are shown; the page of help has them all. */
const needs: readonly [Need, number][] = [
  ['violence', 2],
  ['legal', 1],
  ['health', 2],
  ['children', 1],
  ['social', 1],
  ['work', 1],
];

function helpBlock(catalog: Catalog, comuna: Comuna) {
  const contactsOf = (need: Need, limit: number) =>
    contactsFor(catalog, comuna, need)
      .filter(({ contact }) => contact.kind !== 'emergency' && !isLegalAid(contact))
      .slice(0, limit)
      .map(({ contact }) => helpEntry(catalog, contact));
  return {
    emergency: callLines(catalog),
    needs: needs.map(([need, limit]) => ({ need, contacts: contactsOf(need, limit) })),
    legalAid: legalAidOfComuna(catalog, comuna),
  };
}

function peopleBlock(catalog: Catalog, { name, slug, census }: Comuna) {
  const sources = [territorySources.foreignBorn, territorySources.population];
  return { name, slug, ...census, ...attest(catalog, { sources }, 'programme') };
}

/**
 * What the page of a comuna shows, in every language. A block that stands in `own` brings its sources to the
 * end of the page; those of the other blocks are the same for all comunas and stand on the page of sources.
 */
export function comunaPage(catalog: Catalog, comuna: Comuna) {
  const hero = heroBlock(catalog, comuna);
  const offices = officesFor(comuna);
  const [nearestOffice] = offices;
  if (!nearestOffice) throw new Error(`no SERMIG office serves ${comuna.region.name}`);
  const own = {
    seal: sealBlock(catalog, comuna),
    places: placesBlock(catalog, comuna),
    notices: noticesBlock(catalog, comuna),
    local: localBlock(catalog, comuna, hero.best.isOutside),
    sermig: offices.map((office) => cardOf(catalog, office)),
  };
  const { road, references, today } = catalog;
  return {
    references,
    hero,
    ...own,
    seal: { ...own.seal, status: comuna.sealStatus, nearest: nearestOf(catalog, comuna) },
    road: {
      ...roadBlock(catalog, hero.best.place, nearestOffice.name),
      ...attest(catalog, road, 'procedure'),
    },
    help: helpBlock(catalog, comuna),
    people: peopleBlock(catalog, comuna),
    facts: comuna.facts,
    file: comuna.file,
    sources: sourcesOf(catalog, collectSourceIds(own)),
    today,
  };
}

export type ComunaPage = ReturnType<typeof comunaPage>;
