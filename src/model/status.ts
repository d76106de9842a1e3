import type { SelloEventData } from '../schema/comuna.ts';
import { addMonths } from './calendar.ts';
import { firstDay, type Day } from './dates.ts';

/** What is known of a comuna and the Sello Migrante, best known first. */
export const statuses = [
  'recognised',
  'recognised-before',
  'committed',
  'participant',
  'trained',
  'interested',
  'unknown',
] as const;
export type Status = (typeof statuses)[number];

/**
 * Months that a recognition is shown as standing. The programme's slides of January 2018 say that a
 * municipality is evaluated again every two years.
 */
const recognitionMonths = 24;

export interface SealStatus {
  status: Status;
  /** The event that the status rests on; none when nothing is known. */
  event?: SelloEventData;
  /** Last day on which a recognised comuna is shown as such. */
  until?: Day;
}

/** What a later source denies is no recognition. */
const isRecognition = ({ stage, caveats }: SelloEventData) =>
  (stage === 'certified' || stage === 'renewed') &&
  !caveats.includes('not-obtained-by-later-source');

/** Last day on which a recognition stands, as known today; none when its date is not known. */
function recognisedUntil({ confirmed, date }: SelloEventData, today: Day): Day | undefined {
  const isConfirmed = confirmed !== undefined && firstDay(confirmed.on) <= today;
  const since = [date ?? [], isConfirmed ? confirmed.on : []].flat().map(firstDay).sort().at(-1);
  return since === undefined ? undefined : addMonths(since, recognitionMonths);
}

/** Newest first; undated events last. */
function byDate(a: SelloEventData, b: SelloEventData): number {
  return (b.date ?? '').localeCompare(a.date ?? '');
}

/** Status of a comuna on a day. Events and confirmations after that day do not count. */
export function statusOn(events: readonly SelloEventData[], today: Day): SealStatus {
  const past = events
    .filter((event) => event.date === undefined || firstDay(event.date) <= today)
    .sort(byDate);

  const recognitions = past.filter(isRecognition);
  // The one that stands longest counts: an older recognition may have been confirmed since.
  const [standing] = recognitions
    .map((event) => ({ event, until: recognisedUntil(event, today) ?? '' }))
    .sort((one, other) => other.until.localeCompare(one.until));
  if (standing && today <= standing.until) return { status: 'recognised', ...standing };
  if (recognitions[0]) return { status: 'recognised-before', event: recognitions[0] };

  for (const stage of ['committed', 'participant', 'trained', 'interested'] as const) {
    const event = past.find((candidate) => candidate.stage === stage);
    if (event) return { status: stage, event };
  }
  return { status: 'unknown' };
}
