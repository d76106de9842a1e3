import type { Browser, Page } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { expect, noonOf, presentDay, test } from './test.ts';

/** What each block with a due date shows. */
const read = (page: Page) =>
  page.locator('[data-due]').evaluateAll((blocks) =>
    blocks.map((block) => {
      const shows = (selector: string) =>
        block.querySelector(`:scope > ${selector}`)?.checkVisibility() ?? false;
      return {
        due: block.getAttribute('data-due') ?? '',
        late: shows('.late'),
        when: shows('.when'),
      };
    }),
  );

/** Opens a page of the site that was built on a day that never changes. */
async function openOn(page: Page, path: string, day: string) {
  await page.clock.setFixedTime(noonOf(day));
  await page.goto(fixtures.address + path);
  return read(page);
}

/** What each block shows without a script, and the first due date that is still to come. */
async function readAsBuilt(browser: Browser, path: string) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(fixtures.address + path);
  const built = await read(page);
  await page.close();
  const [next = ''] = built.flatMap(({ late, due }) => (late ? [] : due)).toSorted();
  expect(next, 'something is not overdue yet').not.toBe('');
  return { built, next };
}

function shiftDay(day: string, days: number): string {
  const date = noonOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Pages and how many blocks at least age on each. */
const pages = [
  ...Object.entries(fixtures.comunas).map(([kind, slug]) => ({
    name: `a comuna, ${kind}`,
    path: `/es/comunas/${slug}/`,
    least: 4,
  })),
  {
    name: 'the short address of a recognised comuna',
    path: `/${fixtures.comunas.recognised}/`,
    least: 2,
  },
  { name: 'a region with a recognised comuna', path: '/es/regiones/norte-supuesto/', least: 2 },
  { name: 'all comunas from A to Z', path: '/es/comunas/', least: 1 },
];

for (const { name, path, least } of pages) {
  test(`${name} (${path}) is wholly overdue once every check is past`, async ({ page }) => {
    const dues = (await openOn(page, path, '2026-01-01')).map(({ due }) => due).toSorted();
    expect(dues.length).toBeGreaterThanOrEqual(least);
    const blocks = await openOn(page, path, shiftDay(dues.at(-1) ?? '', 1));
    expect(blocks.filter(({ late, when }) => !late || when)).toEqual([]);
  });

  test(`${name} (${path}) turns on the day after the due date, not on the day`, async ({
    page,
    browser,
  }) => {
    const { built, next } = await readAsBuilt(browser, path);
    expect(built.filter(({ late, due }) => late && due >= next)).toEqual([]);
    expect(await openOn(page, path, next), 'on the due date all is as built').toEqual(built);
    const after = await openOn(page, path, shiftDay(next, 1));
    expect(after.filter(({ late, due }) => late !== due <= next)).toEqual([]);
  });
}

test('by the present clock a page says overdue of what is overdue, and of nothing else', async ({
  page,
}) => {
  for (const path of ['/es/comunas/', '/es/regiones/', '/es/ayuda/', '/es/cambios/']) {
    await page.goto(path);
    const blocks = await read(page);
    expect(blocks.filter(({ due, late }) => late !== due < presentDay)).toEqual([]);
  }
});

test('a page ages by the day in Chile, not by that of Greenwich', async ({ page, browser }) => {
  const path = `/es/comunas/${fixtures.comunas.participant}/`;
  const { built, next } = await readAsBuilt(browser, path);
  // Late in the evening of the due date in Chile, the next day in Greenwich.
  await page.clock.setFixedTime(new Date(`${next}T23:30:00-03:00`));
  await page.goto(fixtures.address + path);
  expect(await read(page)).toEqual(built);
});

test('at a short address the status ages in every language', async ({ page }) => {
  const lines = page.locator('.head [data-due], .languages [data-due]');
  await openOn(page, `/${fixtures.comunas.recognised}/`, '2026-01-01');
  const now = await lines.allInnerTexts();
  const until = (await lines.first().getAttribute('data-due')) ?? '';
  await openOn(page, `/${fixtures.comunas.recognised}/`, shiftDay(until, 1));
  const later = await lines.allInnerTexts();
  expect(now.length).toBe(locales.length + 1);
  expect(later.filter((line, at) => line === '' || line === now[at])).toEqual([]);
});
