import type { ContentProblem } from '../content-problem.ts';
import type { RawContent, RawEntry } from '../raw.ts';
import { restsOnHearsay } from '../second-hand.ts';
import { walk } from '../walk.ts';

/** Nothing that rests only on second-hand sources is called confirmed, or of high confidence. */
export function checkSecondHand(content: RawContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
  for (const entries of Object.values(content) as RawEntry<unknown>[][])
    for (const { file, data } of entries)
      for (const { path, value } of walk(data)) {
        if (typeof value !== 'object' || value === null || !('sources' in value)) continue;
        const ids = Array.isArray(value.sources) ? (value.sources as string[]) : [];
        if (!restsOnHearsay(ids.flatMap((id) => sources.get(id) ?? []))) continue;
        const report = (field: string, wrong: string, remedy: string) =>
          problems.push({ file, field: path === '' ? field : `${path}.${field}`, wrong, remedy });
        if ('confidence' in value && value.confidence === 'high')
          report(
            'confidence',
            'all its sources are second-hand',
            'write medium, or name a source that was opened',
          );
        if ('confirmed' in value && value.confirmed !== undefined)
          report(
            'confirmed',
            'all its sources are second-hand',
            'remove it, or name a source that was opened',
          );
      }
  return problems;
}
