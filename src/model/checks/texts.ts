import { describeMisplaced, findMisplaced } from '../characters.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent, RawEntry } from '../raw.ts';
import { walk } from '../walk.ts';

/** Characters of a body; the longest page has a fifth of them. */
const longestBody = 30_000;

/** No text has a character that nobody sees or that only looks like another, and no body is longer than a page can be. */
export function checkTexts(content: RawContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const entries of Object.values(content) as RawEntry<unknown>[][])
    for (const { file, data, body } of entries) {
      const report = (field: string, text: string) => {
        const found = findMisplaced(text);
        if (found) problems.push({ file, field, ...describeMisplaced(found, text) });
      };
      for (const { path, value } of walk(data)) {
        report(path, path.split('.').at(-1) ?? '');
        if (typeof value === 'string') report(path, value);
      }
      report('(body)', body);
      if (body.length > longestBody)
        problems.push({
          file,
          field: '(body)',
          wrong: `it has ${body.length} characters, at most ${longestBody}`,
          remedy: 'make it shorter, or several pages of it',
        });
    }
  return problems;
}
