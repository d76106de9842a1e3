import { expect, test } from 'playwright/test';
import { readContent } from '../../scripts/read-content.ts';
import { contentContext } from '../../src/content-context.ts';
import { buildCatalog } from '../../src/model/catalog.ts';
import type { RawContent } from '../../src/model/raw.ts';
import { settings } from '../../src/settings.ts';

/** What the catalogue of a content lists, in its order. */
function listOrder(content: RawContent) {
  const { date } = settings;
  const catalog = buildCatalog(content, date, contentContext(date));
  return {
    contacts: catalog.contacts.map(({ id }) => id),
    offices: catalog.regions.map(({ offices }) => offices.map(({ id }) => id)),
    scams: catalog.scams.map(({ slug }) => slug),
    pages: catalog.pages.map(({ slug }) => slug),
    procedures: catalog.procedures.map(({ slug }) => slug),
    lawChanges: catalog.lawChanges.map(({ slug }) => slug),
    comunas: catalog.comunas.map(({ code }) => code),
  };
}

test('the order in which files are read changes nothing', () => {
  const { content } = readContent();
  const reversed = Object.fromEntries(
    Object.entries(content).map(([name, entries]) => [name, entries.toReversed()]),
  ) as RawContent;
  expect(listOrder(reversed)).toEqual(listOrder(content));
});
