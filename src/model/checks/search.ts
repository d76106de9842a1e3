import type { ContentProblem } from '../content-problem.ts';
import { fold } from '../collation.ts';
import type { RawContent } from '../raw.ts';
import type { CheckContext } from './context.ts';

/** Tables of the search name what is there, and no word leads two ways. */
export function checkSearch(content: RawContent, { locales }: CheckContext): ContentProblem[] {
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const places = content.guide.flatMap(({ data }) => ids([...data.questions, ...data.outcomes]));
  const known = new Set([
    'help',
    'road',
    'comunas',
    'words',
    'show',
    ...ids(content.procedures).map((id) => `procedure:${id}`),
    ...ids(content.pages).map((id) => `page:${id}`),
    ...places.map((id) => `guide:${id}`),
    ...content.counter.flatMap(({ data }) =>
      data.groups.flatMap(({ words }) => ids(words).map((id) => `word:${id}`)),
    ),
    ...content.territory.map(({ data }) => `comuna:${data.slug}`),
  ]);
  return content.searchTables.flatMap(({ id, file, data }) => {
    const problems: ContentProblem[] = [];
    const seen = new Map<string, number>();
    if (!locales.includes(id))
      problems.push({
        file,
        field: '(file name)',
        wrong: `"${id}" is not a language of the site`,
        remedy: `use one of ${locales.join(', ')}`,
      });
    for (const [index, { words, leads }] of data.entries()) {
      for (const lead of leads.filter((each) => !known.has(each)))
        problems.push({
          file,
          field: `${index}.leads`,
          wrong: `"${lead}" leads to nothing`,
          remedy: 'correct the id',
        });
      for (const word of new Set(words.map(fold))) {
        if (seen.has(word))
          problems.push({
            file,
            field: `${index}.words`,
            wrong: `"${word}" stands in entry ${seen.get(word)} too`,
            remedy: 'keep it in one entry',
          });
        seen.set(word, index);
      }
    }
    return problems;
  });
}
