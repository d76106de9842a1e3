import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { dist, listFiles, readOrigin, readPages } from './site.ts';

const readLocations = (file: string) =>
  [...readFileSync(`${dist}/${file}`, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    (match) => match[1] ?? '',
  );

test('robots.txt lets search engines read everything', () => {
  const rules = readFileSync(`${dist}/robots.txt`, 'utf8');
  expect(rules).toMatch(/^User-agent: \*$/m);
  expect(rules).not.toMatch(/^Disallow: *\S/m);
});

test('the index of sitemaps names every sitemap', () => {
  const files = listFiles().filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const named = readLocations('sitemap-index.xml');
  expect(named.sort()).toEqual(files.map((file) => `${readOrigin()}/${file}`).sort());
});

test('the sitemap lists every page in a language, and no short page', () => {
  const listed = readLocations('sitemap-index.xml')
    .flatMap((url) => readLocations(new URL(url).pathname.slice(1)))
    .map((url) => url.replace(readOrigin(), ''));
  const pages = [...readPages().keys()].filter((path) =>
    locales.some(({ segment }) => path.startsWith(`/${segment}/`)),
  );
  expect(listed.sort()).toEqual(pages.sort());
});
