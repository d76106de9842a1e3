import { namedIn, runsFromLetter, statedBy } from '../deadline.ts';
import type { ContentProblem } from '../content-problem.ts';
import { namedBy } from '../guide.ts';
import type { RawContent } from '../raw.ts';

type Procedures = RawContent['procedures'];

/** Terms are durations that are there. */
const checkTerms = (procedures: Procedures): ContentProblem[] =>
  procedures.flatMap(({ file, data }) =>
    statedBy(data.deadline).flatMap(({ fact, opens }) =>
      Object.entries({ fact, opens })
        .filter(([, id]) => id !== undefined && data.facts[id]?.kind !== 'duration')
        .map(([field, id]) => ({
          file,
          field: `deadline.${field}`,
          wrong: `"${id}" is no duration among its facts`,
          remedy: 'declare it under facts: with kind: duration',
        })),
    ),
  );

/** Terms are durations that are there, and no outcome of the guide hides a term of its procedures. */
export function checkDeadlines(content: RawContent): ContentProblem[] {
  const idsOf = (isMeant: (data: Procedures[number]['data']) => boolean) =>
    new Set(content.procedures.filter(({ data }) => isMeant(data)).map(({ id }) => id));
  const stated = idsOf(({ deadline }) => statedBy(deadline).length > 0);
  const fromLetter = idsOf(({ deadline }) => statedBy(deadline).some(runsFromLetter));
  const timed = idsOf(
    ({ deadline }) =>
      deadline !== 'none' && !('unknown' in deadline && deadline.unknown === 'nowhere'),
  );
  const problems = checkTerms(content.procedures);
  for (const { file, data } of content.guide)
    for (const outcome of data.outcomes) {
      const field = `outcomes.${outcome.id}.deadline`;
      const named = namedBy(outcome);
      const shown = namedIn(outcome.deadline);
      const must = outcome.deadline === 'none' ? timed : fromLetter;
      const hidden = named.find((id) => must.has(id) && !shown.includes(id));
      if (hidden !== undefined)
        problems.push({
          file,
          field,
          wrong: `time decides in "${hidden}", to which it leads`,
          remedy: `write { procedure: ${hidden} }${outcome.deadline === 'none' ? ', or { unknown: … }' : ', alone or in a list'}`,
        });
      if (outcome.deadlineIf !== undefined && shown.length === 0)
        problems.push({
          file,
          field: `${field}If`,
          wrong: 'it says of whom the terms hold, and there are none',
          remedy: 'remove it, or name the procedure that states a term',
        });
      for (const id of shown)
        if (!named.includes(id) || !stated.has(id))
          problems.push({
            file,
            field,
            wrong: `"${id}" is no procedure of the outcome that states a term`,
            remedy: 'name one of its procedures, or write none or { unknown: … }',
          });
    }
  return problems;
}
