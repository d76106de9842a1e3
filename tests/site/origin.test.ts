import { expect, test } from 'playwright/test';
import { formatCountry } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { mustOwn } from '../../src/model/must.ts';
import { listOrigins, originPage } from '../../src/model/pages/origin-page.ts';
import { readTexts } from '../../src/model/walk.ts';
import { localize } from '../../src/present/localize.ts';
import { plainWords } from '../../src/present/resolve-reference.ts';
import { countries, type Country } from '../../src/schema/vocabulary.ts';
import { readCatalog } from './content.ts';
import { pageAt, readPages } from './site.ts';
import { textOf } from './text.ts';

const level = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const { segment } of locales) {
  test(`in ${segment} a country has a page where a procedure says something of it, and only there`, () => {
    const said = new Set<Country>(listOrigins(readCatalog()));
    for (const [country, slug] of Object.entries(countries)) {
      const path = pathOf(segment, { page: 'origin', slug });
      expect(readPages().has(path), path).toBe(said.has(country as Country));
    }
  });

  test(`in ${segment} the page of a country says what its procedures say of it, each with how far to trust it`, () => {
    const catalog = readCatalog();
    for (const country of listOrigins(catalog)) {
      const { root, h1 } = pageAt(pathOf(segment, { page: 'origin', slug: countries[country] }));
      expect(h1).toContain(formatCountry(segment, country));
      const passages = root.querySelectorAll('.origin-passage');
      const wanted = originPage(catalog, country).entries.map(({ procedure, parts }) => {
        const { words, scope } = localize(procedure, catalog.references, segment);
        const texts = readTexts(words);
        return parts.map((part) => level(plainWords(mustOwn(texts, part), scope)));
      });
      expect(
        passages.map((passage) => passage.querySelectorAll('h2 ~ p').map((p) => level(textOf(p)))),
      ).toEqual(wanted);
      expect(passages.every((passage) => passage.querySelector('.trust') !== null)).toBe(true);
    }
  });

  test(`in ${segment} the guide and the list of procedures lead to each of these countries`, () => {
    const wanted = listOrigins(readCatalog()).map((country) =>
      pathOf(segment, { page: 'origin', slug: countries[country] }),
    );
    for (const page of ['guide', 'procedures'] as const) {
      const links = pageAt(pathOf(segment, { page })).links.map(({ href }) => href);
      expect(links.filter((href) => href.includes('/origen/'))).toEqual(wanted);
    }
  });
}
