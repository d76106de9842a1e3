import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import {
  embedsPath,
  pathIn,
  pathOf,
  placePosterPathOf,
  posterPathOf,
  sheetsPath,
  statePath,
  teamPathOf,
} from '../../src/i18n/routes.ts';
import { comunaPath, complainOfComunas, readCatalog, shortPath } from './content.ts';
import { complain, once, pageAt, type Page } from './site.ts';

/** Of the head alone: to parse the whole page takes most of the time. */
const readMeta = ({ html }: Page, wanted: string) =>
  parse(html.slice(0, html.indexOf('</head>')))
    .querySelector(`meta[name=${wanted}]`)
    ?.getAttribute('content') ?? '';
const isIndexed = ({ html }: Page) => !html.includes('<meta name="robots" content="noindex"');

test('search engines show every page but discreet ones, the search, that there is no network, the state of the data, cards, posters, sheets to take along, pages of municipalities, what leads on, and that nothing is there', () => {
  const searches = locales.map(({ segment }) => pathOf(segment, { page: 'search' }));
  const offline = locales.map(({ segment }) => pathOf(segment, { page: 'offline' }));
  const sheets = locales.map(({ segment }) => sheetsPath(segment));
  const { comunas, regions } = readCatalog();
  const forStaff = new Set([
    placePosterPathOf(),
    ...regions.map(({ slug }) => placePosterPathOf(slug)),
    ...comunas.flatMap(({ slug }) => [teamPathOf(slug), posterPathOf(slug)]),
  ]);
  const wrong = complain((page) => {
    const { path, html } = page;
    const isThin =
      searches.includes(path) ||
      offline.includes(path) ||
      sheets.some((folder) => path.startsWith(folder)) ||
      html.includes('http-equiv="refresh"') ||
      path.startsWith(statePath()) ||
      path.startsWith(embedsPath) ||
      forStaff.has(path) ||
      path.endsWith('/hoja/') ||
      path.endsWith('/404.html');
    return isIndexed(page) === isThin ? [isThin ? 'is shown' : 'is not shown'] : [];
  });
  expect(wrong).toEqual([]);
  for (const path of searches) expect(isIndexed(pageAt(path))).toBe(false);
});

/** Without the marks that set names apart. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
/** Whether a text begins with a name, and not with a longer word. */
const leadsWith = (text: string, name: string) =>
  plain(text).startsWith(name) && !/^[\p{L} ]/u.test(plain(text).slice(name.length));

for (const { segment } of locales)
  test(`${segment}: the page of a comuna leads with its name, so that it is not taken for the answer of another`, () => {
    const wrong = complainOfComunas(
      (page, { name }) =>
        [page.title, page.h1, readMeta(page, 'description')].filter(
          (text) => !leadsWith(text, name),
        ),
      (comuna) => pathIn(segment, comunaPath(comuna)),
    );
    expect(wrong).toEqual([]);
  });

const readOwn = once(() => {
  const { comunas } = readCatalog();
  const paths = locales.flatMap(({ segment }) =>
    comunas.map((comuna) => pathIn(segment, comunaPath(comuna))),
  );
  return new Set([...paths, ...comunas.map(shortPath)]);
});

test('no page of anything else leads with the name of a comuna', () => {
  const wrong = complain((page) =>
    isIndexed(page) && !readOwn().has(page.path)
      ? readCatalog()
          .comunas.map(({ name }) => name)
          .filter((name) => leadsWith(page.title, name))
      : [],
  );
  expect(wrong).toEqual([]);
});
