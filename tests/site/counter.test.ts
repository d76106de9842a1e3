import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { anchorOf, pathOf, sheetsPath } from '../../src/i18n/routes.ts';
import { nameTerm } from '../../src/model/counter-index.ts';
import { mustOwn } from '../../src/model/must.ts';
import { readCatalog } from './content.ts';
import { complain, pageAt, type Page } from './site.ts';
import { textOf } from './text.ts';

const leadsToWord = (href: string) => /\/palabras\/#/.test(href);
const wordsOf = ({ links }: Page) => links.map(({ href }) => href).filter(leadsToWord);

test('a page leads to a word of the counter once, and to few', () => {
  const wrong = complain((page) => {
    const words = wordsOf(page);
    return [
      ...(new Set(words).size < words.length ? ['it leads to one twice'] : []),
      ...(words.length > 7 ? [`it leads to ${words.length}`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('no heading, label or link leads to a word of the counter, no discreet page and no page of a comuna', () => {
  const wrong = complain((page) => {
    if (wordsOf(page).length === 0) return [];
    const [, segment] = page.path.split('/');
    const locale = locales.find((each) => each.segment === segment)?.segment;
    const isSilent =
      locale === undefined ||
      page.path.startsWith(sheetsPath(locale)) ||
      page.path.startsWith(pathOf(locale, { page: 'comunas' })) ||
      page.root.querySelector('html.with-exit') !== null;
    const inside = page.root.querySelectorAll(
      ':is(h1, h2, h3, h4, label, summary, button, nav) a[href*="/palabras/#"]',
    );
    return [
      ...(isSilent ? ['it leads to a word'] : []),
      ...inside.map((link) => `${textOf(link)} stands where no word may lead away`),
    ];
  });
  expect(wrong).toEqual([]);
});

for (const { segment } of locales)
  test(`in ${segment} each word of the counter is said as the office says it, and leads to its source`, () => {
    const { counter, glossary } = readCatalog();
    const { root } = pageAt(pathOf(segment, { page: 'words' }));
    const spanish = glossary.get('es') ?? {};
    const wrong = counter.groups
      .flatMap(({ words }) => words)
      .filter(({ id }) => {
        const find = (part: string) => root.querySelector(`#${anchorOf(id)} ${part}`);
        const link = find('dt a');
        const name = nameTerm(mustOwn(spanish, id).term);
        const said = [textOf(link), link?.getAttribute('lang'), link?.getAttribute('translate')];
        return said.join() !== `${name},es,no` || textOf(find('dd')) === '';
      });
    expect(wrong).toEqual([]);
  });
