import type { ContentProblem } from '../content-problem.ts';
import { newerThanProse } from '../local-prose.ts';
import type { RawContent } from '../raw.ts';

/** Local prose says up to when it knows what happened, and somebody looks at it once more has happened. */
export function checkLocalProse(content: RawContent): ContentProblem[] {
  return content.comunas.flatMap(({ file, data, body }) => {
    const report = (wrong: string, remedy: string) => [{ file, field: 'knows', wrong, remedy }];
    const hasProse = body.trim() !== '';
    if (hasProse && data.knows === undefined)
      return report(
        'the local prose does not say up to when it knows what happened',
        "write knows: '2026-05-15', the date of the newest thing that it tells or of its newest source",
      );
    if (!hasProse && data.knows !== undefined)
      return report('there is no local prose', 'remove the field');
    const newer = newerThanProse(data);
    if (newer === undefined) return [];
    const [warning] = report(
      `the local prose knows nothing later than ${data.knows}, and there is an event of ${newer}: the page folds it away`,
      'read the prose once more, correct it, and write the new date',
    );
    return warning ? [{ ...warning, warning: true as const }] : [];
  });
}
