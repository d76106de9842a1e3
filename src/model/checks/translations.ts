import { sourceLocale } from '../../schema/locale.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent, RawEntry } from '../raw.ts';
import { listReferences, listTags } from '../references.ts';
import { listTexts, readParts, type Text } from '../translatable-texts.ts';
import { subjectOf, type WordsEntry } from '../translations.ts';
import type { CheckContext } from './context.ts';

const formatReferences = (references: readonly string[]) =>
  references.length === 0 ? 'none' : references.map((each) => `{${each}}`).join(', ');

/** A translation has the parts of the Spanish text, and in each part the same references and tags. */
function compare(source: RawEntry<unknown>, translation: WordsEntry): ContentProblem[] {
  const { file } = translation;
  const [ours, theirs] = [readParts(source), readParts(translation)];
  const missing = [...ours.keys()].filter((path) => !theirs.has(path));
  const added = [...theirs.keys()].filter((path) => !ours.has(path));
  const remedy = `write the same parts as ${source.file}, in its order`;
  const shape = [
    ...missing.map((field) => ({ file, field, wrong: 'the part is not translated', remedy })),
    ...added.map((field) => ({ file, field, wrong: 'the Spanish text has no such part', remedy })),
  ];
  const references = [...theirs].flatMap(([field, text]) => {
    const wanted = listReferences(ours.get(field) ?? '').sort();
    const found = listReferences(text).sort();
    if (!ours.has(field) || wanted.join() === found.join()) return [];
    const wrong = `it refers to ${formatReferences(found)}, the Spanish text to ${formatReferences(wanted)}`;
    return [{ file, field, wrong, remedy: 'name the same facts, laws, contacts and pages' }];
  });
  const tags = [...theirs].flatMap(([field, text]) => {
    const [wanted, found] = [ours.get(field) ?? text, text].map((part) => listTags(part).join(' '));
    if (wanted === found) return [];
    const wrong = `it holds ${found || 'no tag'}, the Spanish text ${wanted || 'none'}`;
    return [{ file, field, wrong, remedy: 'set apart the same paragraphs' }];
  });
  return [...shape, ...references, ...tags];
}

function checkText({ source, translations }: Text): ContentProblem[] {
  const own = (source.data as WordsEntry['data'] | undefined)?.translation;
  const marked = {
    file: source.file,
    field: 'translation',
    wrong: 'the Spanish text is the source, not a translation',
    remedy: 'remove the field',
  };
  const unmarked = [...translations.values()]
    .filter(({ data }) => data.translation?.of === undefined)
    .map(({ file, data }) => ({
      file,
      field: 'translation',
      wrong: data.translation
        ? 'it does not say which Spanish text it follows'
        : 'it does not say how the translation was made',
      remedy: `write translation: { by: automatic } and run npm run translations -- --follow ${file}`,
    }));
  const compared = [...translations.values()].flatMap((entry) => compare(source, entry));
  return [...(own ? [marked] : []), ...unmarked, ...compared];
}

/** The glossaries have the same terms in every language. */
function checkGlossary({ glossary }: RawContent, locales: readonly string[]): ContentProblem[] {
  const source = glossary.find(({ id }) => id === sourceLocale);
  if (!source) return [];
  const terms = Object.keys(source.data);
  return glossary.flatMap(({ id, file, data }) => {
    const own = Object.keys(data);
    const report = (field: string, wrong: string, remedy: string) => ({
      file,
      field,
      wrong,
      remedy,
    });
    return [
      ...(locales.includes(id)
        ? []
        : [report('(file name)', `"${id}" is not a language of the site`, 'rename the file')]),
      ...terms
        .filter((term) => !own.includes(term))
        .map((term) => report(term, 'the term is missing', 'add its approved translation')),
      ...own
        .filter((term) => !terms.includes(term))
        .map((term) =>
          report(term, `${source.file} has no such term`, 'add it there, or remove it'),
        ),
    ];
  });
}

/** Translations say how they were made, and hold the parts and references of the Spanish text. */
export function checkTranslations(
  content: RawContent,
  { locales }: CheckContext,
): ContentProblem[] {
  const texts = listTexts(content);
  const prose = new Set(texts.map(({ source }) => source.id));
  const orphans = content.comunaWords
    .filter(({ id }) => !prose.has(subjectOf(id)))
    .map(({ file }) => ({
      file,
      field: '(whole file)',
      wrong: 'the comuna has no local prose in Spanish',
      remedy: 'write the Spanish prose first, or remove the file',
    }));
  return [...orphans, ...texts.flatMap(checkText), ...checkGlossary(content, locales)];
}
