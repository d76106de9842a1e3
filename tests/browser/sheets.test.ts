import type { Page } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { test } from './looking.ts';
import { countSheets } from './paper.ts';
import { countLetters, listHeaviest } from './support.ts';
import { expect } from './test.ts';

test.describe.configure({ timeout: 120_000 });

/** Sheets of paper that a page prints on at most, in every language. */
const most = { comuna: 2, help: 6 };

/** A page that prints on more sheets than it may, on either paper. */
async function complainOf(page: Page, path: string, sheets: number): Promise<string[]> {
  await page.goto(path);
  const counts = [await countSheets(page, 'A4'), await countSheets(page, 'Letter')];
  expect(Math.min(...counts)).toBeGreaterThan(0);
  return counts.some((count) => count > sheets) ? [`${path}: ${counts.join(' or ')} sheets`] : [];
}

for (const { segment } of locales) {
  test(`the longest comuna pages in ${segment} print on ${most.comuna} sheets`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    for (const path of listHeaviest(segment, countLetters).slice(0, 3))
      wrong.push(...(await complainOf(page, path, most.comuna)));
    expect(wrong).toEqual([]);
  });

  test(`in ${segment} the help and a comuna that has everything print on few sheets`, async ({
    page,
  }) => {
    const comuna = pathOf(segment, { page: 'comuna', slug: fixtures.comunas.recognised });
    expect([
      ...(await complainOf(page, pathOf(segment, { page: 'help' }), most.help)),
      ...(await complainOf(page, fixtures.address + comuna, most.comuna)),
    ]).toEqual([]);
  });
}
