import { exists } from '../../src/model/dates.ts';
import { readPhone } from '../../src/model/phone.ts';

import { another, pick, type Random } from './another.ts';
import { otherDigits } from './other-words.ts';

/** Another number of the same kind that can be dialled. */
export function otherPhone(number: string, random: Random): string {
  const old = readPhone(number);
  const kept = old?.kind === 'short' ? 2 : number.length - 6;
  return another(
    number,
    () => number.slice(0, kept) + otherDigits(number.slice(kept), random),
    (made) => readPhone(made)?.kind === old?.kind && readPhone(made)?.unknown === old?.unknown,
  );
}

/** Another date, as exact as the old one and at most a month, or a year, away. */
export function otherDate(date: string, random: Random): string {
  const [year = '', month = '', day] = date.split('-');
  if (month === '') return String(Number(year) + (random() < 0.5 ? -1 : 1));
  const most = day === undefined ? 12 : 28;
  const rest = date.slice(0, day === undefined ? 4 : 7);
  return another(
    date,
    () => `${rest}-${String(1 + Math.floor(random() * most)).padStart(2, '0')}`,
    exists,
  );
}

/** Another number of as many digits. */
export function otherNumber(number: number, random: Random): number {
  if (!Number.isInteger(number)) return Number((number + 0.05).toFixed(2));
  const least = number < 10 ? 1 : 10 ** (String(number).length - 1);
  return another(number, () => least + Math.floor(random() * 9 * least), Number.isInteger);
}

/** The same hours, later by a quarter of an hour. */
export const otherHours = (osm: string): string =>
  osm.replace(/\b(\d\d):(\d\d)\b/g, (_, hour: string, minute: string) => {
    const total = (Number(hour) * 60 + Number(minute) + 15) % 1440;
    return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  });

export const otherOf =
  <Word extends string>(all: readonly Word[]) =>
  (word: string, random: Random): string =>
    another(
      word,
      () => pick(all, random) ?? word,
      () => true,
    );
