import { collections, showsBody, type CollectionName } from '../../schema/collections.ts';
import { sourceLocale } from '../../schema/locale.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent, RawEntry } from '../raw.ts';
import { localeOf } from '../translations.ts';
import { joinFacts, listWorded, type Worded } from '../worded.ts';
import type { CheckContext } from './context.ts';

/** Facts without words in Spanish, and words without facts. */
function findUnpaired(worded: Worded): ContentProblem[] {
  const ownerOf = joinFacts(worded);
  const inSpanish = worded.words.filter(({ id }) => localeOf(id) === sourceLocale).map(ownerOf);
  return [
    ...worded.facts
      .filter((entry) => !inSpanish.includes(entry))
      .map(({ file }) => ({
        file,
        field: '(folder)',
        wrong: `${sourceLocale}.mdx is missing`,
        remedy: `write ${file.replace('facts.yaml', `${sourceLocale}.mdx`)}`,
      })),
    ...worded.words
      .filter((entry) => ownerOf(entry) === undefined)
      .map(({ file }) => ({
        file,
        field: '(folder)',
        wrong: 'there are words and no facts',
        remedy: `write ${file.replace(/[^/]+$/, 'facts.yaml')}`,
      })),
  ];
}

/** Words in a language that the site has not. */
function findStrangers(words: readonly RawEntry<unknown>[], locales: readonly string[]) {
  return words
    .filter(({ id }) => !locales.includes(localeOf(id)))
    .map(({ id, file }) => ({
      file,
      field: '(file name)',
      wrong: `"${localeOf(id)}" is not a language of the site`,
      remedy: `use one of ${locales.join(', ')}`,
    }));
}

/** Text where no page would show it. */
function findUnseenBodies(content: RawContent): ContentProblem[] {
  const names = (Object.keys(collections) as CollectionName[]).filter((name) => !showsBody(name));
  return names
    .flatMap((name): readonly RawEntry<unknown>[] => content[name])
    .filter(({ body }) => body.trim() !== '')
    .map(({ file }) => ({
      file,
      field: '(body)',
      wrong: 'no page shows what stands below the fields',
      remedy: 'put it into a field, or remove it',
    }));
}

/** Words and facts come in pairs, in languages of the site, and stand where a page shows them. */
export function checkWords(content: RawContent, { locales }: CheckContext): ContentProblem[] {
  const pairs = listWorded(content);
  const twice = content.comunaWords
    .filter(({ id }) => localeOf(id) === sourceLocale)
    .map(({ file }) => ({
      file,
      field: '(file name)',
      wrong: 'the Spanish prose of a comuna stands in its own file',
      remedy: `put the text below the fields of ${file.replace(`.${sourceLocale}.`, '.')}`,
    }));
  return [
    ...pairs.filter(({ single }) => !single).flatMap(findUnpaired),
    ...findStrangers([...pairs.flatMap(({ words }) => words), ...content.comunaWords], locales),
    ...twice,
    ...findUnseenBodies(content),
  ];
}
