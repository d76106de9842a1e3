import type { Disagreement } from '../disagreement.ts';
import { namedBy } from '../guide.ts';
import type { RawContent } from '../raw.ts';

/** Terms are durations that are there, and no outcome of the guide hides the term of its procedures. */
export function checkDeadlines(content: RawContent): Disagreement[] {
  const problems: Disagreement[] = [];
  for (const { file, data } of content.procedures) {
    if (data.deadline === 'none' || 'unknown' in data.deadline) continue;
    const { fact, opens } = data.deadline;
    for (const [field, id] of Object.entries({ fact, opens }))
      if (id !== undefined && data.facts[id]?.kind !== 'duration')
        problems.push({
          file,
          field: `deadline.${field}`,
          wrong: `"${id}" is no duration among its facts`,
          remedy: 'declare it under facts: with kind: duration',
        });
  }
  const timed = new Set(
    content.procedures
      .filter(({ data: { deadline } }) =>
        typeof deadline === 'string'
          ? false
          : !('unknown' in deadline) || deadline.unknown !== 'nowhere',
      )
      .map(({ id }) => id),
  );
  const stated = new Set(
    content.procedures
      .filter(({ data }) => data.deadline !== 'none' && 'fact' in data.deadline)
      .map(({ id }) => id),
  );
  for (const { file, data } of content.guide)
    for (const outcome of data.outcomes) {
      const field = `outcomes.${outcome.id}.deadline`;
      const named = namedBy(outcome);
      const { deadline } = outcome;
      const hidden = named.find((id) => timed.has(id));
      if (deadline === 'none' && hidden !== undefined)
        problems.push({
          file,
          field,
          wrong: `time decides in "${hidden}", to which it leads`,
          remedy: `write { procedure: ${hidden} }, or { unknown: … }`,
        });
      if (deadline === 'none' || 'unknown' in deadline) continue;
      if (!named.includes(deadline.procedure) || !stated.has(deadline.procedure))
        problems.push({
          file,
          field,
          wrong: `"${deadline.procedure}" is no procedure of the outcome that states a term`,
          remedy: 'name one of its procedures, or write none or { unknown: … }',
        });
    }
  return problems;
}
