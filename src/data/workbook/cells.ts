import { formatHours } from '../../i18n/format-hours.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import { parseHours, type Hours, type Weekday } from '../../model/hours.ts';
import { readPhone } from '../../model/phone.ts';
import type { Comuna, LocalContact } from '../../model/types.ts';
import { between, closed, stageWords, yesNo } from './words.ts';

/** What a cell of the workbook holds; null where nothing is known. */
export type BookCell = string | Date | null;

type Reach = LocalContact | undefined;

export const numbers = (list: LocalContact['phones']): BookCell =>
  list?.map(({ number }) => readPhone(number)?.text ?? number).join(between) ?? null;

export const answer = (value: boolean | undefined): BookCell =>
  value === undefined ? null : yesNo[value ? 0 : 1];

/** Hours that are the same each week and known to the minute; others no cell can hold without saying something else. */
function weekly(reach: Reach): Hours | undefined {
  const hours = reach?.hours && parseHours(reach.hours.osm);
  const isWeekly = hours?.rows.every(({ nth, times }) => nth === undefined && times.length > 0);
  return hours && isWeekly && !hours.always ? hours : undefined;
}

/** The hours of one day, or that it is closed. */
export function hoursOn(reach: Reach, day: Weekday): BookCell {
  const hours = weekly(reach);
  if (!hours) return null;
  const times = hours.rows.filter(({ days }) => days.includes(day)).flatMap(({ times }) => times);
  return times.map(({ from, to }) => `${from}-${to}`).join(' y ') || closed;
}

/** The hours of a week in one cell. */
export function hoursInWords(reach: Reach): BookCell {
  const hours = weekly(reach);
  if (!hours) return null;
  return formatHours(sourceLocale, { ...hours, closedOnHolidays: false }).join(between);
}

/** The event on which the status of a comuna rests; a course in mediation is no stage of the Sello. */
const eventOf = ({ sealStatus: { event } }: Comuna) =>
  event?.training === 'mediation' ? undefined : event;

export const stageOf = (comuna: Comuna): BookCell => {
  const event = eventOf(comuna);
  return event ? stageWords[event.stage] : null;
};

/** A whole day as a day; of what is less exact, a text: a spreadsheet would make a day of it. */
export const dateOf = (comuna: Comuna): BookCell => {
  const date = eventOf(comuna)?.date;
  if (date === undefined) return null;
  return date.length === 10 ? new Date(`${date}T00:00:00Z`) : date.split('-').reverse().join('/');
};

export const resolutionOf = (comuna: Comuna): BookCell => eventOf(comuna)?.resolution ?? null;
