import type { SourceData } from '../schema/source.ts';
import { firstDay, type PartialDate } from './dates.ts';
import type { Catalog } from './types.ts';

type Told = Pick<SourceData, 'readVia'>;

/** The page itself was never opened: another page quotes it. */
export const isSecondHand = (source: Told): boolean => source.readVia !== undefined;

/** Nothing but second-hand sources: too little to be confirmed, or of high confidence. */
export const restsOnHearsay = (sources: readonly Told[]): boolean =>
  sources.length > 0 && sources.every(isSecondHand);

export interface Horizon {
  /** Date of the newest page that was opened. */
  own: PartialDate;
  /** Date of the newest page known as quoted by another; the same where none is newer. */
  secondHand: PartialDate;
}

/** The latest date of publication. A month counts from its first day: no more is claimed than is sure. */
const latestOf = (sources: readonly SourceData[]): PartialDate | undefined =>
  sources
    .flatMap(({ published }) => published ?? [])
    .sort((a, b) => firstDay(a).localeCompare(firstDay(b)))
    .at(-1);

/** How far what is known of the law reaches, by the sources of its changes. Later things are unknown. */
export function horizonOf(catalog: Pick<Catalog, 'lawChanges' | 'sources' | 'today'>): Horizon {
  const sources = catalog.lawChanges
    .flatMap((change) => change.sources)
    .flatMap((id) => catalog.sources.get(id) ?? []);
  const own = latestOf(sources.filter((source) => !isSecondHand(source))) ?? catalog.today;
  return { own, secondHand: latestOf(sources) ?? own };
}
