import type { Kept } from '../../keep/store.ts';

const day = 864e5;

/** `30-11-2026`, as days are written in Chile: whoever reads any of the languages finds it on every form. */
const sayDay = (date: string) => date.split('-').reverse().join('-');

/** Whole days since a day, by the clock of Chile. */
const countDaysSince = (date: string, now: number) =>
  Math.max(0, Math.floor((now - 144e5 - Date.parse(date)) / day));

/** What the site said it was on the day of which a copy is, and how old that is. */
export const sayKept = ({ made }: Kept, { kept = '', age = '' }: DOMStringMap) => [
  kept.replace('{{date}}', sayDay(made)),
  age.replace('{{days}}', String(countDaysSince(made, Date.now()))),
];
