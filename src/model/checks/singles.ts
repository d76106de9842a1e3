import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import type { CheckContext } from './context.ts';

/** The road and the guide, of which there is one each, have their facts and their Spanish words. */
export function checkSingles(content: RawContent, { locales }: CheckContext): ContentProblem[] {
  const [source = ''] = locales;
  const singles = [
    ['road', content.road, content.roadWords],
    ['guide', content.guide, content.guideWords],
  ] as const;
  return singles.flatMap(([folder, facts, words]) => {
    const lacking = [
      ...(facts.length === 1 ? [] : ['facts.yaml']),
      ...(words.some(({ id }) => id === source) ? [] : [`${source}.mdx`]),
    ];
    return lacking.map((name) => ({
      file: `content/${folder}/${name}`,
      field: '(whole file)',
      wrong: 'the site needs it, and it is missing or not valid',
      remedy: 'write it as content/README.md describes',
    }));
  });
}
