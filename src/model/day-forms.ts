import type { StatedDeadline } from '../schema/deadline.ts';
import type { Fact } from '../schema/fact.ts';
import type { Span, Term } from './count-days.ts';
import type { Deadline } from './deadline.ts';

type Duration = Extract<Fact, { kind: 'duration' }>;

/** The day on a paper from which a term runs; null where no paper has it. */
const starts = {
  'claim-in-court': 'letter',
  'answer-expulsion': 'letter',
  appeal: 'letter',
  'leave-or-regularise': 'letter',
  'pay-fine': 'letter',
  'ask-refuge': 'entry',
  'hand-in-contract': 'entry',
  'download-permit': 'approval',
  'enter-chile': 'approval',
  'ask-identity-card': 'permit-start',
  'renew-permit': 'permit-end',
  // From the day on which somebody saw the note in the register, which stands nowhere.
  'claim-nationality': null,
} as const satisfies Record<StatedDeadline['for'], string | null>;

type DayStart = NonNullable<(typeof starts)[StatedDeadline['for']]>;

/** A day that is asked for, and the terms that run from it. */
export interface DayForm {
  start: DayStart;
  /** Each with its place among the deadlines. */
  terms: { at: number; term: Term }[];
}

const units: Record<Duration['unit'], [unit: Span['unit'], times: number] | undefined> = {
  hour: undefined,
  day: ['day', 1],
  'calendar-day': ['day', 1],
  'working-day': ['working-day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['month', 12],
};

/** A duration as it is counted, the shorter one of two. */
function spanOf({ amount, unit }: Duration): Span | undefined {
  const known = units[unit];
  const least = typeof amount === 'number' ? amount : amount.from;
  return known && { unit: known[0], amount: least * known[1] };
}

function termOf(deadline: Deadline): Term | undefined {
  if (!('term' in deadline)) return undefined;
  const term = spanOf(deadline.term);
  const endsBefore = starts[deadline.for] === 'permit-end';
  if (!endsBefore || !term) return term;
  const opens = deadline.opens && spanOf(deadline.opens);
  // Back from a day no working days are counted.
  const units = [term.unit, opens?.unit];
  return opens && !units.includes('working-day') ? { ...term, opens } : undefined;
}

/** What is asked of the reader to count the deadlines of a page; none where no source or no paper gives the days. */
export function dayForms(deadlines: readonly Deadline[]): DayForm[] {
  const forms = new Map<DayStart, DayForm>();
  for (const [at, deadline] of deadlines.entries()) {
    const start = 'term' in deadline ? starts[deadline.for] : null;
    const term = termOf(deadline);
    if (!start || !term) continue;
    const form = forms.get(start) ?? { start, terms: [] };
    form.terms.push({ at, term });
    forms.set(start, form);
  }
  return [...forms.values()];
}
