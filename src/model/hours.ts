import type { LocalContactData } from '../schema/contact.ts';

/** Weekdays as OSM names them, Monday first. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Weekday = (typeof weekdays)[number];

export interface HoursRow {
  days: Weekday[];
  /** Which one of the month, as 1 in `Tu[1]`. */
  nth?: number;
  /** Empty: open on those days, hours not known. */
  times: { from: string; to: string }[];
}

export interface Hours {
  always: boolean;
  rows: HoursRow[];
  closedOnHolidays: boolean;
}

/** `24:00` is midnight at the end of the day. */
const time = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

function parseDays(text: string): Pick<HoursRow, 'days' | 'nth'> {
  const nth = /^(..)\[([1-5])\]$/.exec(text);
  if (nth) return { ...parseDays(nth[1] ?? ''), nth: Number(nth[2]) };
  const days = text.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-') as [Weekday, Weekday?];
    const from = weekdays.indexOf(first);
    const to = weekdays.indexOf(last);
    if (from < 0 || to < from) throw new Error(`"${part}" is not a day or a span of days`);
    return weekdays.slice(from, to + 1);
  });
  return { days };
}

function parseTimes(text: string): HoursRow['times'] {
  return text.split(',').map((part) => {
    const [from = '', to = '', ...rest] = part.split('-');
    if (!time.test(from) || !time.test(to) || rest.length > 0 || from >= to)
      throw new Error(`"${part}" is not a span of hours`);
    return { from, to };
  });
}

/**
 * Opening hours as rows, from the part of the OSM syntax that the content uses: `24/7`,
 * `Mo-Fr 09:00-14:00,15:00-17:00`, `Mo,We,Fr`, `Tu[1] 18:00-21:00`, `PH off`, joined by `;`.
 * @throws Error that says which piece is not understood
 */
export function parseHours(osm: string): Hours {
  const hours: Hours = { always: false, rows: [], closedOnHolidays: false };
  for (const rule of osm.split(';').map((part) => part.trim())) {
    if (rule === '24/7') hours.always = true;
    else if (rule === 'PH off') hours.closedOnHolidays = true;
    else {
      const [days = '', times, ...rest] = rule.split(/\s+/);
      hours.rows.push({ ...parseDays(days), times: times ? parseTimes(times) : [] });
      if (rest.length > 0)
        throw new Error(`"${rest.join(' ')}" stands after the hours; separate hours with commas`);
    }
  }
  return hours;
}

/** Doubts with which nobody is told that an office is open now. */
const hourDoubts: readonly LocalContactData['caveats'][number][] = [
  'hours-of-one-department',
  'hours-from-old-source',
  'hours-differ-between-sources',
  'opening-not-known',
  'evening-session-only',
  'may-have-closed',
  'programme-may-have-ended',
  'check-before-going',
  'visits-only',
];

const caveatsOf = (reach: Pick<LocalContactData, 'hours' | 'caveats'>) => [
  ...reach.caveats,
  ...(reach.hours?.caveats ?? []),
];

/** Days of the week on which another source has other hours. */
export const unsureDays = (reach: Pick<LocalContactData, 'hours' | 'caveats'>): Weekday[] =>
  caveatsOf(reach).includes('weekends-in-another-source') ? ['Sa', 'Su'] : [];

type Timed = Pick<LocalContactData, 'hours' | 'caveats' | 'appointmentOnly'>;

/** The hours of a contact, where nothing makes them doubtful. */
const undoubtedHours = (reach: Timed): Hours | undefined =>
  reach.hours && !reach.appointmentOnly && !caveatsOf(reach).some((one) => hourDoubts.includes(one))
    ? parseHours(reach.hours.osm)
    : undefined;

/** The hours of a contact, where they are sure and whole enough to say whether it is open now. */
export function sureHours(reach: Timed): Hours | undefined {
  const hours = undoubtedHours(reach);
  const isWhole = hours?.rows.every(({ nth, times }) => nth === undefined && times.length > 0);
  return isWhole && !hours?.always ? hours : undefined;
}

/** Whether somebody answers day and night, without a doubt. */
export const isAlwaysOpen = (reach: Timed) => undoubtedHours(reach)?.always ?? false;
