import { exists, firstDay } from '../dates.ts';
import type { Disagreement } from '../disagreement.ts';
import type { RawContent, RawEntry } from '../raw.ts';
import { fieldName, walk, type CheckContext } from './context.ts';

/** Fields that tell when something was read, published, confirmed or happened. */
const pastFields = ['asOf', 'published', 'read', 'on', 'date'];
const dateLike = /^\d{4}(-\d{2}){0,2}$/;

/** Dates exist in the calendar and nothing that has happened lies in the future. */
export function checkDates(content: RawContent, { latest }: CheckContext): Disagreement[] {
  const problems: Disagreement[] = [];
  for (const [name, entries] of Object.entries(content) as [string, RawEntry<unknown>[]][])
    for (const { file, data } of entries)
      for (const { path, value } of walk(data)) {
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
