import type { ContentProblem } from '../content-problem.ts';
import type { RawContent, RawEntry } from '../raw.ts';
import { walk } from '../walk.ts';

/** What stands twice in a list; of numbers, both may be meant: they are a place. */
function findRepeated(list: readonly unknown[]): string | undefined {
  const seen = new Set<string>();
  for (const item of list) {
    if (typeof item === 'number') continue;
    const text = JSON.stringify(item);
    if (seen.has(text)) return text;
    seen.add(text);
  }
  return undefined;
}

/** No list says the same twice. */
export function checkLists(content: RawContent): ContentProblem[] {
  return (Object.values(content) as RawEntry<unknown>[][]).flat().flatMap(({ file, data }) =>
    [...walk(data)].flatMap(({ path, value }) => {
      const repeated = Array.isArray(value) ? findRepeated(value) : undefined;
      return repeated === undefined
        ? []
        : [{ file, field: path, wrong: `${repeated} stands twice`, remedy: 'keep it once' }];
    }),
  );
}
