import { exists, firstDay, lastDay } from '../dates.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent, RawEntry } from '../raw.ts';
import { fieldName, walk } from '../walk.ts';
import type { CheckContext } from './context.ts';

/** Fields that tell when something was read, published, confirmed or happened. */
const pastFields = ['asOf', 'published', 'read', 'on', 'date', 'knows'];
const dateLike = /^\d{4}(-\d{2}){0,2}$/;

type Dated = Record<string, unknown>;

/** Dates of a value and of what it holds, by their paths: of when it is, not of what it tells. */
function listDates(value: Dated): { path: string; date: string }[] {
  return [...walk(value)].flatMap(({ path, value: date }) =>
    typeof date === 'string' && /^(?:.*\.)?asOf$|^date$/.test(path) && dateLike.test(date)
      ? [{ path, date }]
      : [],
  );
}

/** What is wrong with the order of the dates of one value. */
function compareDates(value: Dated): { at: string; wrong: string; remedy: string }[] {
  const confirmed = (value['confirmed'] as { on?: string } | undefined)?.on;
  const older = listDates(value)
    .filter(({ date }) => confirmed !== undefined && confirmed < firstDay(date))
    .map(({ path, date }) => ({
      at: 'confirmed.on',
      wrong: `the confirmation of ${confirmed} is older than ${path}, ${date}`,
      remedy: 'ask the office again, or remove the confirmation: it was given to another value',
    }));
  const ends = [
    ['from', 'until'],
    ['published', 'read'],
    ['asOf', 'validUntil'],
  ].flatMap(([first = '', last = '']) => {
    const [from, to] = [value[first], value[last]];
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    if (!dateLike.test(from) || !dateLike.test(to) || lastDay(to) >= firstDay(from)) return [];
    return [{ at: last, wrong: `${to} is before ${from}`, remedy: 'correct one of the two dates' }];
  });
  return [...older, ...ends];
}

/** Dates exist in the calendar, stand in their order, and nothing that has happened lies in the future. */
export function checkDates(content: RawContent, { latest }: CheckContext): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const [name, entries] of Object.entries(content) as [string, RawEntry<unknown>[]][])
    for (const { file, data } of entries)
      for (const { path, value } of walk(data)) {
        if (typeof value === 'object' && value !== null)
          for (const { at, wrong, remedy } of compareDates(value as Dated))
            problems.push({ file, field: path === '' ? at : `${path}.${at}`, wrong, remedy });
        if (typeof value !== 'string' || !dateLike.test(value)) continue;
        if (![...pastFields, 'from', 'until', 'validUntil'].includes(fieldName(path))) continue;
        if (!exists(value))
          problems.push({
            file,
            field: path,
            wrong: `the calendar has no ${value}`,
            remedy: 'correct the date',
          });
        // A date that prose refers to may well lie ahead: the end of a term, an election.
        else if (
          firstDay(value) > latest &&
          pastFields.includes(fieldName(path)) &&
          !(fieldName(path) === 'date' && path.startsWith('facts.'))
        )
          problems.push({
            file,
            field: path,
            wrong: `${value} lies in the future (${name})`,
            remedy: 'correct the date',
          });
      }
  return problems;
}
