import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { complain, tested, findTags, listFiles, readOrigin, readPages, type Page } from './site.ts';

const readLocations = (file: string) =>
  [...readFileSync(`${tested().dist}/${file}`, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    (match) => match[1] ?? '',
  );

/** Sitemaps below `dist/`, but for their index. */
const listSitemaps = () =>
  listFiles().filter((file) => /(?:^|\/)sitemap-(?!index)[\w-]+\.xml$/.test(file));

test('robots.txt lets search engines read everything', () => {
  const rules = readFileSync(`${tested().dist}${tested().base}robots.txt`, 'utf8');
  expect(rules).toMatch(/^User-agent: \*$/m);
  expect(rules).not.toMatch(/^Disallow: *\S/m);
  expect(rules).toContain(`Sitemap: ${readOrigin()}${tested().base}sitemap-index.xml\n`);
});

test('the index of sitemaps names every sitemap', () => {
  const named = readLocations(`${tested().base}sitemap-index.xml`);
  expect(named.sort()).toEqual(
    listSitemaps()
      .map((file) => `${readOrigin()}/${file}`)
      .sort(),
  );
});

/** The pages that the sitemaps list, by URL, each with the URLs of its other languages by tag. */
const readListed = () =>
  listSitemaps().flatMap((file) =>
    [...readFileSync(`${tested().dist}/${file}`, 'utf8').matchAll(/<url>(.*?)<\/url>/gs)].map(
      ([, entry = '']) => ({
        url: /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '',
        languages: [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
          ([, tag = '', href = '']) => ({ tag, href }),
        ),
      }),
    ),
  );

const urlOf = ({ path }: Page) => readOrigin() + path;
const isShown = (page: Page) =>
  findTags(page.html, 'link').find(({ attributes: { rel } }) => rel === 'canonical')?.attributes[
    'href'
  ] === urlOf(page);

test('the sitemap lists every page that is the one to show, and no other', () => {
  const shown = [...readPages().values()].filter(isShown).map(urlOf);
  expect(
    readListed()
      .map(({ url }) => url)
      .sort(),
  ).toEqual(shown.sort());
});

test('the sitemap names, for a page, itself and each language that has it, by the tag that the page declares', () => {
  const shown = new Map(
    [...readPages().values()].filter(isShown).map((page) => [urlOf(page), page]),
  );
  const root = readOrigin() + tested().base;
  const restOf = (url: string) => url.slice(root.length).replace(/^[^/]*\//, '');
  const listed = Map.groupBy(readListed(), ({ url }) => restOf(url));
  const wrong = [...listed].flatMap(([rest, pages]) => {
    // The choice of languages stands before the home pages; what only one language has names no other.
    const own = pages.map(({ url }) => `${shown.get(url)?.lang} ${url}`);
    const first = rest === '' ? root : pages.find(({ url }) => url === `${root}es/${rest}`)?.url;
    const expected = [...own.filter((line) => !line.endsWith(` ${root}`)), `x-default ${first}`];
    return pages.flatMap(({ url, languages }) => {
      const named = languages.map(({ tag, href }) => `${tag} ${href}`);
      return named.sort().join() === expected.sort().join() ? [] : [`${url}: ${named.join(', ')}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('no page carries what only search engines read of other languages', () => {
  expect(
    complain(({ html }) =>
      findTags(html, 'link').flatMap(({ attributes: { hreflang } }) => hreflang ?? []),
    ),
  ).toEqual([]);
});
