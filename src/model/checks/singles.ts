import { sourceLocale } from '../../schema/locale.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import { listWorded } from '../worded.ts';

/** The road and the guide, of which there is one each, have their facts and their Spanish words. */
export function checkSingles(content: RawContent): ContentProblem[] {
  const singles = listWorded(content).filter(({ single }) => single);
  return singles.flatMap(({ folder, facts, words }) => {
    const lacking = [
      ...(facts.length === 1 ? [] : ['facts.yaml']),
      ...(words.some(({ id }) => id === sourceLocale) ? [] : [`${sourceLocale}.mdx`]),
    ];
    return lacking.map((name) => ({
      file: `content/${folder}/${name}`,
      field: '(whole file)',
      wrong: 'the site needs it, and it is missing or not valid',
      remedy: 'write it as content/README.md describes',
    }));
  });
}
