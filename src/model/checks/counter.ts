import { sourceLocale } from '../../schema/locale.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import { localeOf } from '../translations.ts';

/** The words of the counter: each in the glossary, explained once, and said by an entry that anybody may open. */
export function checkCounter(content: RawContent): ContentProblem[] {
  const [facts] = content.counter;
  if (!facts) return [];
  const { file, data } = facts;
  const problems: ContentProblem[] = [];
  const terms = content.glossary.find(({ id }) => id === sourceLocale)?.data ?? {};
  const listed = data.groups.flatMap(({ words }) => words);
  const ids = new Set(listed.map(({ id }) => id));
  const entries = new Map<string, number | undefined>([
    ...content.procedures.map(
      ({ id, data: { discreet } }) => [`procedure:${id}`, discreet] as const,
    ),
    ...content.pages.map(({ id, data: { discreet } }) => [`page:${id}`, discreet] as const),
  ]);
  const seen = new Set<string>();
  for (const { id, from } of listed) {
    const report = (wrong: string, remedy: string) =>
      problems.push({ file, field: id, wrong, remedy });
    if (!Object.hasOwn(terms, id))
      report('the glossary has no such term', `add it to content/glossary/${sourceLocale}.yaml`);
    if (seen.has(id)) report('the word stands twice', 'keep it in one group');
    seen.add(id);
    if (!entries.has(from)) report(`"${from}" is not there`, 'name the entry that says it');
    else if (entries.get(from) !== undefined)
      report(
        `"${from}" is discreet: a word would tell of it`,
        'name another entry, or drop the word',
      );
  }

  const spanish = content.counterWords.find(({ id }) => localeOf(id) === sourceLocale);
  if (spanish) {
    const compare = (field: 'groups' | 'words', wanted: ReadonlySet<string>) => {
      const said = spanish.data[field];
      const all = [...wanted, ...Object.keys(said)];
      for (const id of new Set(
        all.filter((each) => !wanted.has(each) || !Object.hasOwn(said, each)),
      ))
        problems.push({
          file: spanish.file,
          field: `${field}.${id}`,
          wrong: wanted.has(id) ? 'nothing says what it is' : `${file} does not list it`,
          remedy: 'write the same ids in both files',
        });
    };
    compare('groups', new Set(data.groups.map(({ id }) => id)));
    compare('words', ids);
  }

  for (const { id: locale, file: glossary, data: own } of content.glossary)
    for (const [id, { sounds }] of Object.entries(own)) {
      if (sounds === undefined) continue;
      const field = `${id}.sounds`;
      if (locale === sourceLocale)
        problems.push({
          file: glossary,
          field,
          wrong: 'in Spanish a word sounds as it is written',
          remedy: 'remove the field',
        });
      else if (!ids.has(id))
        problems.push({
          file: glossary,
          field,
          wrong: 'no page shows how it sounds',
          remedy: `list the word in ${file}, or remove the field`,
        });
    }
  return problems;
}
