import { expect, test } from 'playwright/test';
import { readBuiltPage } from '../../src/build/read-page.ts';
import { writeSitemaps } from '../../src/build/sitemap.ts';

const site = { url: 'https://comunas.example.org', base: '/puente/' };
const head = (path: string) =>
  `<link rel="canonical" href="${site.url}${path}"><link rel="alternate" hreflang="en" href="${site.url}/puente/en/">`;
const page = (canonical: string, main = '') =>
  readBuiltPage(`${head(canonical)}<main>${main}</main>`, '2026-12-13');

const pages = new Map([
  ['/puente/', page('/puente/')],
  [
    '/puente/es/',
    page('/puente/es/', '<p data-dated="2026-11">a</p><p data-dated="2026-11-30">b</p>'),
  ],
  ['/puente/es/guia/', page('/puente/es/guia/', '<time datetime="2024-05">c</time>')],
  ['/puente/en/', page('/puente/en/', '<time datetime="2027-01-01">to come</time>')],
  ['/puente/en/guia/', page('/puente/es/guia/')],
]);
const written = writeSitemaps(pages, ['es', 'en'], site);
const read = (name: string) =>
  [
    ...(written.get(name) ?? '').matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g),
  ].map(([, url = '', date]) => [url.replace(`${site.url}/puente/`, ''), date]);

test('each language has a sitemap of the pages that are the ones to show, with the newest date of what they say', () => {
  expect(read('sitemap-es.xml')).toEqual([
    ['', undefined],
    ['es/', '2026-11-30'],
    ['es/guia/', '2024-05'],
  ]);
});

test('a day that has not come is the date of nothing', () => {
  expect(read('sitemap-en.xml')).toEqual([['en/', undefined]]);
});

test('the index names each sitemap, as new as its newest page', () => {
  expect(read('sitemap-index.xml')).toEqual([
    ['sitemap-es.xml', '2026-11-30'],
    ['sitemap-en.xml', undefined],
  ]);
});

test('a language without pages has no sitemap; a site without any fails the build', () => {
  expect([...writeSitemaps(pages, ['es', 'en', 'fr'], site).keys()]).toEqual([
    'sitemap-es.xml',
    'sitemap-en.xml',
    'sitemap-index.xml',
  ]);
  expect(() => writeSitemaps(new Map(), ['es'], site)).toThrow(/sitemap is empty/);
});
