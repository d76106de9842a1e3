import { largestGroups } from '../largest-groups.ts';
import { nearestKnown, officesFor } from '../nearby.ts';
import { bestPlace, isOutside, type BestPlace } from '../places.ts';
import { cardOf, collectSourceIds, sourcesOf } from '../provenance.ts';
import { territorySources } from '../territory-sources.ts';
import type { Catalog, Comuna } from '../types.ts';
import { attest, attestIfSourced } from './attest.ts';
import { dangerBlock, helpBlock } from './comuna-help.ts';
import { roadBlock } from './road-page.ts';

const nameOf = ({ name, slug }: Comuna) => ({ name, slug });

function heroBlock({ name, slug, sealStatus, province, region }: Comuna) {
  return {
    name,
    slug,
    status: sealStatus,
    province: province.name,
    region: { slug: region.slug, short: region.short, fullName: region.fullName },
  };
}

/** The place to begin at, whole. */
const bestBlock = (catalog: Catalog, { kind, place, call }: BestPlace) => ({
  kind,
  call,
  isOutside: isOutside(place),
  ...cardOf(catalog, place),
});

/** Where to begin, why there, and all offices, each whole: the migrant office, the municipality, those of SERMIG. */
function placesBlock(catalog: Catalog, comuna: Comuna, best: BestPlace) {
  const { office, municipality } = comuna;
  const [nearest, ...others] = officesFor(comuna);
  if (!nearest) throw new Error(`no SERMIG office serves ${comuna.region.name}`);
  return {
    best: bestBlock(catalog, best),
    knowsOffice: office !== undefined,
    office: office && cardOf(catalog, office),
    municipality: municipality && cardOf(catalog, municipality),
    nearestSermig: nearest.name,
    sermig: [nearest, ...others.slice(0, 1)].map((one) => cardOf(catalog, one)),
  };
}

/** The newest first; what has no date last. */
const sealBlock = (catalog: Catalog, { sealEvents }: Comuna) => ({
  events: sealEvents
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .map((event) => ({
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

function peopleBlock(catalog: Catalog, { name, slug, census }: Comuna) {
  const sources = [territorySources.foreignBorn, territorySources.population];
  const largest = largestGroups(census.byBirthplace);
  return { name, slug, ...census, largest, ...attest(catalog, { sources }, 'programme') };
}

/** What the card of a comuna shows on the pages of others, in every language. */
export const comunaEmbed = (catalog: Catalog, comuna: Comuna) => ({
  ...nameOf(comuna),
  region: comuna.region,
  status: comuna.sealStatus,
  best: bestBlock(catalog, bestPlace(catalog, comuna)),
  today: catalog.today,
});

export type ComunaEmbed = ReturnType<typeof comunaEmbed>;

/**
 * What the page of a comuna shows, in every language. A block that stands in `own` brings its sources to the
 * end of the page; those of the other blocks are the same for all comunas and stand on the page of sources.
 */
export function comunaPage(catalog: Catalog, comuna: Comuna) {
  const best = bestPlace(catalog, comuna);
  const own = {
    seal: sealBlock(catalog, comuna),
    places: placesBlock(catalog, comuna, best),
    notices: noticesBlock(catalog, comuna),
    local: localBlock(catalog, comuna, isOutside(best.place)),
  };
  const { references, today } = catalog;
  return {
    references,
    hero: heroBlock(comuna),
    ...own,
    seal: { ...own.seal, status: comuna.sealStatus, nearest: nearestOf(catalog, comuna) },
    danger: dangerBlock(catalog),
    road: roadBlock(catalog, isOutside(best.place)),
    help: helpBlock(catalog, comuna),
    people: peopleBlock(catalog, comuna),
    facts: comuna.facts,
    file: comuna.file,
    sources: sourcesOf(catalog, collectSourceIds(own)),
    today,
  };
}

export type ComunaPage = ReturnType<typeof comunaPage>;
