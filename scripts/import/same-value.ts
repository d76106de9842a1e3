import { fold } from '../../src/model/collation.ts';
import { parseHours, weekdays } from '../../src/model/hours.ts';
import type { Field } from './read-places.ts';

const address = (text: string, comuna: string) =>
  fold(text)
    .replace(/\b(?:n|no|nro|numero|avda|av|avenida|calle)\b/g, ' ')
    .replace(new RegExp(` ${fold(comuna)}$`), '')
    .replaceAll(' ', '');

const site = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');

/** Hours of each day, however they are grouped; that an office is closed on holidays goes without saying. */
function week(osm: string): string {
  const { always, rows } = parseHours(osm);
  const days = weekdays.map((day) =>
    rows.filter(({ days }) => days.includes(day)).map(({ nth, times }) => ({ nth, times })),
  );
  return JSON.stringify([always, days]);
}

const isWithin = (some: readonly unknown[], all: readonly unknown[]) =>
  some.every((each) => all.includes(each));

/**
 * Whether a row says what is known already, in whatever spelling. Of a list that it gives, all must be known; what it
 * does not name is denied only where the row is `whole`, as the word of the office itself.
 */
export function isSame(
  field: Field,
  old: unknown,
  value: unknown,
  comuna: string,
  whole: boolean,
): boolean {
  if (Array.isArray(old) && Array.isArray(value))
    return isWithin(value, old) && (!whole || isWithin(old, value));
  if (typeof old !== 'string' || typeof value !== 'string') return old === value;
  if (field === 'address') return address(old, comuna) === address(value, comuna);
  if (field === 'mail') return old.toLowerCase() === value.toLowerCase();
  if (field === 'website' || field === 'booking') return site(old) === site(value);
  if (field === 'hours') return week(old) === week(value);
  return fold(old) === fold(value);
}
