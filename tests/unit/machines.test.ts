import { expect, test } from 'playwright/test';
import { writeAtom, type Feed } from '../../src/data/feeds/atom.ts';
import { changesFeed } from '../../src/data/feeds/changes-feed.ts';
import { comunasFeed } from '../../src/data/feeds/comunas-feed.ts';
import { identify } from '../../src/data/identify.ts';
import { writeLlmsTxt } from '../../src/data/llms-txt.ts';
import { writeSecurityTxt } from '../../src/data/security-txt.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readFixtures } from './spanish-catalog.ts';

const urlOf = (path: string) => `https://comunas.example.org${path}`;
const catalog = readFixtures();

const entry = { id: 'a', title: 'a', updated: '2026-01-02', href: 'https://a.example/', text: 'a' };
const feed: Feed = {
  id: 'test',
  locale: 'es',
  title: 'Prueba',
  self: 'https://a.example/atom.xml',
  page: 'https://a.example/',
  entries: [],
};

/** What stands in each element of a name. */
const read = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    ([, text]) => text,
  );

test('an id becomes the same UUID of version 5 in every build', () => {
  // As Python's uuid.uuid5 has it.
  expect(identify('service', 'municipality-13501')).toBe('1bbbae17-ffa4-52a1-be03-5d2ceb2b5096');
});

test('a feed escapes its texts, has the newest first, and is as new as that', () => {
  const nasty = { ...entry, id: 'b', title: '<b> & "c"\u0007', updated: '2026-03-04' };
  const xml = writeAtom({ ...feed, entries: [entry, nasty] }, '2027-01-01');
  expect(read(xml, 'title')).toEqual(['Prueba', '&lt;b&gt; &amp; &quot;c&quot;', 'a']);
  expect(read(xml, 'updated')).toEqual([
    '2026-03-04T00:00:00Z',
    '2026-03-04T00:00:00Z',
    '2026-01-02T00:00:00Z',
  ]);
});

test('a feed without entries is as new as the site', () => {
  expect(read(writeAtom(feed, '2027-01-01'), 'updated')).toEqual(['2027-01-01T00:00:00Z']);
});

for (const { segment } of locales)
  test(`${segment}: every feed has what Atom asks for, and no loose end`, () => {
    const feeds = [
      changesFeed(catalog, segment, urlOf),
      comunasFeed(catalog, segment, urlOf),
      ...catalog.regions.map((region) => comunasFeed(catalog, segment, urlOf, region)),
    ];
    const ids = feeds.flatMap((one) => {
      const xml = writeAtom(one, catalog.today);
      const [own, ...others] = read(xml, 'id');
      expect(xml).not.toMatch(/undefined|[{}\uE000\uE001]|\/fichas\//);
      expect(xml.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      expect(others.length).toBe(Math.min(50, one.entries.length));
      expect(new Set(others).size).toBe(others.length);
      for (const day of read(xml, 'updated')) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(read(xml, 'title').every((title) => title?.trim())).toBe(true);
      return own ?? [];
    });
    expect(new Set(ids).size).toBe(feeds.length);
    expect(feeds.some(({ entries }) => entries.length > 1)).toBe(true);
  });

test('security.txt names who is told, and runs out within a year of the build', () => {
  const address = urlOf('/.well-known/security.txt');
  expect(writeSecurityTxt('danger@example.org', '2026-11-30', address)).toBe(
    `Contact: mailto:danger@example.org\nExpires: 2027-10-30T00:00:00Z\nPreferred-Languages: es, en\nCanonical: ${address}\n`,
  );
});

test('llms.txt says what the data are worth before it says where they are', () => {
  const text = writeLlmsTxt(catalog, urlOf);
  expect(text).toMatch(/^# .+\n\n> .+/);
  expect(text.indexOf('CC BY 4.0')).toBeGreaterThan(0);
  expect(text.indexOf('CC BY 4.0')).toBeLessThan(text.indexOf('/datos/comunas.json'));
  expect(text).not.toMatch(/undefined|\/fichas\//);
});
