import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { procedurePath } from '../../src/present/entry-links.ts';
import { anchorOf, pathOf } from '../../src/i18n/routes.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { isSecondHand } from '../../src/model/second-hand.ts';
import { readCatalog } from './content.ts';
import { pageAt } from './site.ts';

for (const { segment } of locales)
  test(`${segment}: what was only read as quoted says so, at the fact and on the page of sources`, () => {
    const catalog = readCatalog();
    const t = translatorFor(segment);
    const secondHand = [...catalog.sources.values()].filter(isSecondHand);
    const listed = pageAt(pathOf(segment, { page: 'sources' })).root;
    for (const { id, url } of secondHand)
      expect
        .soft(listed.getElementById(anchorOf(id))?.text, id)
        .toContain(t(url ? 'sources.secondHand' : 'trust.secondHand'));
    for (const procedure of catalog.procedures)
      if (secondHand.some(({ id }) => procedure.sources.includes(id)))
        expect
          .soft(
            pageAt(procedurePath(procedure, segment)).root.querySelector('.trust')?.text,
            procedure.slug,
          )
          .toContain(t('trust.secondHand'));
    const ids = new Set(secondHand.map(({ id }) => id));
    const changes = pageAt(pathOf(segment, { page: 'changes' })).root;
    for (const { slug, sources } of catalog.lawChanges)
      if (sources.every((id) => ids.has(id)))
        expect
          .soft(changes.getElementById(anchorOf(slug))?.text, slug)
          .toContain(t('trust.secondHand'));
  });
