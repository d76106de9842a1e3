import type { DayWords } from '../../i18n/day-words.ts';
import type { Term } from '../../model/count-days.ts';
import type { DayForm } from '../../model/day-forms.ts';
import type { Day } from '../../model/dates.ts';

/** What is asked for in a form. */
export interface AskedDays {
  /** Each with the place of its sentence among the deadlines of the page. */
  terms: { at: number; term: Term }[];
  /** The day that is asked for lies behind the reader, as that of a letter does. */
  isPast: boolean;
}

type Unit = Term['unit'];
const units: Record<string, Unit> = { d: 'day', w: 'working-day', m: 'month' };
const letterOf = (unit: Unit) => Object.keys(units).find((letter) => units[letter] === unit);

/** The terms of a form as few bytes: "0:7w 1:10d", or "0:10d-90d" of a window. */
export const packTerms = (terms: DayForm['terms']): string =>
  terms
    .map(({ at, term: { opens, ...term } }) => {
      const spans = opens ? [term, opens] : [term];
      return `${at}:${spans.map(({ amount, unit }) => `${amount}${letterOf(unit)}`).join('-')}`;
    })
    .join(' ');

/** What a form asks for, from what its page carries. */
export function unpackTerms(packed: string): AskedDays {
  const terms = packed.split(' ').map((one) => {
    const [at = '', spans = ''] = one.split(':');
    const [term, opens] = spans
      .split('-')
      .map((span) => ({ amount: parseInt(span), unit: units[span.slice(-1)] ?? 'day' }));
    if (!term) throw new Error(`no term in ${packed}`);
    return { at: Number(at), term: opens ? { ...term, opens } : term };
  });
  return { terms, isPast: terms.every(({ term }) => !('opens' in term)) };
}

/** What all forms of a language need once somebody types; travels as a module of its own. */
export interface DaysData {
  holidays: Day[];
  /** The day as of which the site is. */
  built: Day;
  words: DayWords;
  says: Record<DaySaying, string>;
  /** Where free legal help stands, on pages that do not have it. */
  help: string;
  /** The page for whose permit has ended, where there is one. */
  ended?: { text: string; href: string } | undefined;
}

type DaySaying =
  | 'first'
  | 'last'
  | 'working-day'
  | 'day'
  | 'how'
  | 'howBack'
  | 'hurry'
  | 'today'
  | 'past'
  | 'future'
  | 'far'
  | 'farHelp'
  | 'tomorrow'
  | 'now'
  | 'ended'
  | 'unlisted'
  | 'where'
  | 'keep'
  | 'event';
