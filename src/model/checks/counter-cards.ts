import { sourceLocale } from '../../schema/locale.ts';
import type { ContentProblem } from '../content-problem.ts';
import { listDiscreet } from '../discreet.ts';
import type { RawContent } from '../raw.ts';
import { localeOf } from '../translations.ts';
import type { CheckContext } from './context.ts';

/** The discreet entries of the content, by the names that `from` uses. */
function discreetIn({ procedures, pages, guide }: RawContent) {
  const numbered = (entries: readonly { id: string; data: { discreet?: number | undefined } }[]) =>
    entries.map(({ id, data }) => ({ slug: id, discreet: data.discreet }));
  return listDiscreet({
    procedures: numbered(procedures),
    pages: numbered(pages),
    guide: guide[0]?.data ?? { questions: [], outcomes: [] },
  });
}

/** The cards for the counter: each said once, none leads to what is discreet, and what tells of danger stands on a discreet page. */
export function checkCounterCards(
  content: RawContent,
  { locales }: CheckContext,
): ContentProblem[] {
  const [facts] = content.counterCards;
  if (!facts) return [];
  const { file, data } = facts;
  const problems: ContentProblem[] = [];
  const discreet = discreetIn(content);
  const entries = new Set([
    ...content.procedures.map(({ id }) => `procedure:${id}`),
    ...content.pages.map(({ id }) => `page:${id}`),
  ]);
  const ids = new Set<string>();
  const uses = new Set<string>();
  for (const { id, from, serves, speaks = {}, on } of data.cards) {
    const report = (wrong: string, remedy: string) =>
      problems.push({ file, field: id, wrong, remedy });
    if (ids.has(id)) report('the card stands twice', 'keep one of them');
    ids.add(id);
    if (entries.has(`procedure:${id}`))
      report('a procedure has this id, and its card the same place', 'give the card another id');
    if (serves !== undefined && uses.has(serves))
      report(`another card serves "${serves}"`, 'keep it on one of them');
    if (serves !== undefined) uses.add(serves);
    if (from !== undefined && !entries.has(from))
      report(`"${from}" is not there`, 'name an entry that says more, or none');
    if (from !== undefined && discreet.has(from))
      report(`"${from}" is discreet: the card would tell of it`, 'name another entry, or none');
    if (on !== undefined && !discreet.has(`page:${on}`))
      report(
        `"${on}" is no discreet page`,
        'name the discreet page on which it stands, or leave "on" out',
      );
    if (on !== undefined && serves !== undefined)
      report('procedures cannot lead to what is discreet', 'leave "serves" out');
    for (const locale of Object.keys(speaks))
      if (!locales.includes(locale) || locale === sourceLocale)
        report(`"${locale}" is no other language of the site`, 'remove it from "speaks"');
  }

  const spanish = content.counterCardWords.find((entry) => localeOf(entry.id) === sourceLocale);
  if (spanish) {
    const said = Object.keys(spanish.data.cards);
    for (const id of new Set([...ids, ...said])) {
      if (ids.has(id) && said.includes(id)) continue;
      problems.push({
        file: spanish.file,
        field: `cards.${id}`,
        wrong: ids.has(id) ? 'nothing says what stands on it' : `${file} does not list it`,
        remedy: 'write the same ids in both files',
      });
    }
  }
  return problems;
}
