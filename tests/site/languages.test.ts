import { expect, test } from 'playwright/test';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { pathIn, statePath } from '../../src/i18n/routes.ts';
import { compareFacts, readFacts } from './same-facts.ts';
import { readCatalog } from './content.ts';
import { listFiles, pageAt, readPage, readPages, type Page } from './site.ts';
import { textOf } from './text.ts';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

const others = locales.map(({ segment }) => segment).filter((segment) => segment !== 'es');
/** Those who keep the data read Spanish: no other language has the pages on their state. */
const spanishPaths = () =>
  [...readPages().keys()].filter(
    (path) => path.startsWith('/es/') && !path.startsWith(statePath()),
  );

const spanish = new Map<string, ReturnType<typeof readFacts>>();

/** The facts of a Spanish page, read once for all languages. */
function spanishFacts(page: Page) {
  const facts = spanish.get(page.path) ?? readFacts(page, 'es');
  spanish.set(page.path, facts);
  return facts;
}

for (const { segment, tag, direction } of locales)
  test(`in ${tag} there are all comunas, and every page of the Spanish site`, () => {
    const comunas = listFiles().filter((file) =>
      new RegExp(`^${segment}/comunas/[^/]+/index\\.html$`).test(file),
    );
    expect(comunas).toHaveLength(readCatalog().comunas.length);
    const wrong = spanishPaths().flatMap((path) => {
      const page = readPages().get(pathIn(segment, path));
      if (!page) return [`${pathIn(segment, path)} is missing`];
      const declared = /<html lang="([^"]*)" dir="([^"]*)"[ >]/.exec(page.html)?.slice(1).join();
      return declared === `${tag},${direction}` ? [] : [`${page.file} is declared as ${declared}`];
    });
    expect(wrong).toEqual([]);
  });

for (const segment of others)
  test(`the pages in ${segment} have the facts of the Spanish pages, all of them and no other`, () => {
    // A sheet says all in two languages: tests of its own compare them.
    const paths = spanishPaths().filter((path) => !path.endsWith('/hoja/'));
    const wrong = paths.flatMap((path) => {
      const [ours, theirs] = [readPages().get(path), readPages().get(pathIn(segment, path))];
      if (!ours || !theirs) return [`${path} is missing`];
      return compareFacts(spanishFacts(ours), readFacts(theirs, segment)).map(
        (what) => `${theirs.file}: ${what}`,
      );
    });
    expect(wrong).toEqual([]);
  });

test('a reader of another language learns what each emergency line is for', () => {
  for (const segment of others)
    for (const path of ['ayuda/', 'fichas/1/']) {
      const lines = pageAt(`/${segment}/${path}`).root.querySelectorAll(
        '.emergency a[href^="tel:"]',
      );
      expect(lines.length).toBeGreaterThanOrEqual(4);
      for (const line of lines) expect(textOf(line.querySelector('b'))).toMatch(/\p{L}{2}/u);
    }
});

for (const [what, html] of [
  ['another phone', '<a href="tel:134">134</a> el 13 de diciembre de 2024'],
  ['another number', '<a href="tel:133">133</a> el 13 de diciembre de 2025'],
  ['another date', '<a href="tel:133">133</a> el 14 de diciembre de 2024'],
  ['a number more', '<a href="tel:133">133</a> el 13 de diciembre de 2024, 7'],
] as const)
  test(`${what} is found out`, () => {
    const read = (body: string, locale: LocaleSegment) =>
      readFacts(readPage(`${locale}/x/index.html`, `<body>${body}</body>`), locale);
    const english = read('<a href="tel:133">133</a> on 13 December 2024', 'en');
    const same = read('<a href="tel:133">133</a> el 13 de diciembre de 2024', 'es');
    expect(compareFacts(same, english)).toEqual([]);
    expect(compareFacts(read(html, 'es'), english)).not.toEqual([]);
  });
