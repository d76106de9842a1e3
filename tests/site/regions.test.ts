import { expect, test } from 'playwright/test';
import { translatorFor } from '../../src/i18n/translator.ts';
import { anchorOf, pathOf } from '../../src/i18n/routes.ts';
import { readCatalog } from './content.ts';
import { pageAt } from './site.ts';
import { textOf } from './text.ts';

test('a region shows how many of its comunas a source calls linked, with that source', () => {
  const t = translatorFor('es');
  const catalog = readCatalog();
  const told = catalog.regions.filter(({ linked }) => linked !== undefined);
  expect(told.length).toBeGreaterThan(0);
  for (const { slug, linked } of told) {
    const page = pageAt(pathOf('es', { page: 'region', slug }));
    const words = t('region.linked', { linked: linked?.count ?? 0, all: linked?.of ?? 0 });
    const paragraph = page.root
      .querySelectorAll('main p')
      .find((each) => textOf(each).includes(words));
    const source = catalog.sources.get(linked?.sources[0] ?? '');
    const link = paragraph?.parentNode?.querySelector('.trust a');
    const anchor = anchorOf(source?.id ?? '');
    expect(link?.getAttribute('href'), slug).toBe(`/es/fuentes/#${anchor}`);
    const entry = pageAt('/es/fuentes/').root.querySelector(`li[id="${anchor}"] a`);
    expect(entry?.getAttribute('href'), slug).toBe(source?.url);
  }
});
