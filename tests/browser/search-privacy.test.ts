import type { Page } from 'playwright/test';
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { locales } from '../../src/i18n/locales.ts';
import { holdBack, outlast } from './support.ts';
import { expect, test } from './test.ts';

const status = (page: Page) => page.locator('.search [role=status]');
const links = (page: Page) => page.locator('.search ol h2 a');

/** Opens the search and fills its field, as far as it takes to have an answer. */
async function type(page: Page, words: string, locale = 'es'): Promise<void> {
  await page.goto(`/${locale}/buscar/`);
  await page.locator('#q').focus();
  await expect(page.locator('.search')).toHaveAttribute('data-ready');
  // At once: a machine that types slowly would be answered before the last letter.
  await page.locator('#q').fill(words);
  await expect(status(page)).not.toHaveText(/^$|…$/);
}

/** Everything by which somebody who looks at the phone may learn what was asked. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    address: location.href,
    title: document.title,
    steps: history.length,
    state: JSON.stringify(history.state),
    stored: JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
    ]),
    languages: [...document.querySelectorAll<HTMLAnchorElement>('.language a')].map((a) => a.href),
  }));

test('what is typed stays out of the address until it is sent', async ({ page }) => {
  await type(page, 'multa');
  await expect(page).toHaveURL(/\/es\/buscar\/$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=multa$/);
});

test('sending the same words again is no new step', async ({ page }) => {
  await type(page, 'multa');
  const { steps } = await traces(page);
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=multa$/);
  await outlast(page, 500);
  expect((await traces(page)).steps).toBe(steps + 1);
});

interface Entry {
  words: string[];
  leads: string[];
}
const isForDanger = (lead: string) =>
  /violencia|trata|trafico|peligro/.test(lead) && !/refugio/.test(lead);

for (const { segment } of locales)
  test(`in ${segment} no word for danger leaves a trace, typed or sent`, async ({ page }) => {
    const table = load(readFileSync(`content/search/${segment}.yaml`, 'utf8')) as Entry[];
    const words = table
      .filter(({ leads }) => leads.some(isForDanger))
      .flatMap((entry) => entry.words);
    expect(words.length).toBeGreaterThan(10);
    await page.goto(`/${segment}/buscar/`);
    await page.locator('#q').focus();
    await expect(page.locator('.search')).toHaveAttribute('data-ready');
    const before = await traces(page);
    for (const word of words) {
      await page.locator('#q').fill(word);
      await page.keyboard.press('Enter');
      await expect(status(page)).not.toHaveText(/^$|…$/);
      await expect(links(page).first()).toBeVisible();
      expect(await traces(page), word).toEqual(before);
    }
  });

test('words for danger leave no trace either while the texts have not come, or cannot', async ({
  page,
}) => {
  for (const answer of [() => {}, (route: { abort(): Promise<void> }) => route.abort()]) {
    await page.route('**/es/textos.js*', answer);
    await page.goto('/es/buscar/');
    await page.locator('#q').focus();
    await expect(page.locator('.search')).toHaveAttribute('data-ready');
    const before = await traces(page);
    for (const words of ['me pega mi marido', 'moretones']) {
      await page.locator('#q').fill(words);
      await page.keyboard.press('Enter');
      await outlast(page, 500);
      expect(await traces(page), words).toEqual(before);
    }
    await page.unroute('**/es/textos.js*');
  }
});

test('words for danger in an address are taken out of it', async ({ page }) => {
  await page.goto('/es/buscar/?q=me+pega+mi+marido&kind=procedure');
  await expect(links(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\/es\/buscar\/\?kind=procedure$/);
  await expect(page.locator('#q')).toHaveValue('me pega mi marido');
});

test('who goes back from a page for danger finds no word of the search', async ({ page }) => {
  await type(page, 'me pega mi marido');
  await links(page).first().click();
  await expect(page).not.toHaveURL(/buscar/);
  await page.goBack();
  await expect(page).toHaveURL(/\/es\/buscar\/$/);
  await expect(page.locator('#q')).toHaveValue('');
  await expect(links(page)).toHaveCount(0);
});

test('who goes back from another result finds the search as it was, sent or not', async ({
  page,
}) => {
  await type(page, 'multa');
  await links(page).first().click();
  await expect(page).not.toHaveURL(/buscar/);
  await page.goBack();
  await expect(page.locator('#q')).toHaveValue('multa');
  await expect(links(page).first()).toContainText(/multa/i);
});

test('pages for danger are shown by the titles that say nothing, and what they are about in small', async ({
  page,
}) => {
  await type(page, 'me pega mi marido');
  const item = page.locator('.search ol li').first();
  await expect(item.getByRole('link')).toHaveText(/^Ficha \d+$/);
  await expect(item.locator('p').last()).toHaveText(/violencia/i);
  // The list is written again when the texts come: what is no longer there has no size.
  const sizeOf = (text: Element) => parseFloat(getComputedStyle(text).fontSize);
  await expect.poll(() => item.locator('p').last().evaluate(sizeOf)).toBeLessThan(18);
});

test('links to other languages ask the same, but for danger', async ({ page }) => {
  await page.goto('/es/buscar/?q=cedula&kind=procedure');
  await expect(links(page).first()).toBeVisible();
  await expect(status(page)).toHaveText(/resultados$/);
  for (const address of (await traces(page)).languages)
    expect(new URL(address).search).toBe('?q=cedula&kind=procedure');
  await page.locator('#q').fill('violencia');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await traces(page)).languages.map((each) => new URL(each).search))
    .toEqual(locales.map(() => '?kind=procedure'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the form puts nothing into the address', async ({ page }) => {
    await page.goto('/es/buscar/');
    await page.locator('#q').fill('violencia');
    await page.locator('#q').press('Enter');
    await page.locator('.search form button').click();
    await expect(page).toHaveURL(/\/es\/buscar\/\??$/);
  });
});

test('what is sent before the search is there is answered, and not sent anywhere', async ({
  page,
}) => {
  const answer = await holdBack(page, '**/es/buscar.js*');
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname);
  });
  await page.goto('/es/buscar/');
  await page.locator('#q').fill('multa');
  await page.locator('#q').press('Enter');
  await expect(page).toHaveURL(/\/es\/buscar\/$/);
  answer();
  await expect(links(page).first()).toContainText(/multa/i);
  await expect(page).toHaveURL(/\?q=multa$/);
  expect(documents).toEqual(['/es/buscar/']);
});

test('what is typed after something was sent is not sent with it, however late the search comes', async ({
  page,
}) => {
  const answer = await holdBack(page, '**/es/buscar.js*');
  await page.goto('/es/buscar/');
  await page.locator('#q').fill('multa');
  await page.locator('#q').press('Enter');
  await page.locator('#q').fill('escuela');
  answer();
  await expect(page.locator('.search')).toHaveAttribute('data-ready');
  await expect(status(page)).toHaveText(/resultados$/);
  await expect(page).toHaveURL(/\/es\/buscar\/$/);
});

test('what is too long to be read whole stays out of the address', async ({ page }) => {
  const long = `cédula ${'y otra cosa '.repeat(20)} mi marido me pega`;
  await page.goto('/es/buscar/');
  await page.locator('#q').fill(long);
  await page.keyboard.press('Enter');
  await expect(links(page).first()).toBeVisible();
  await expect(status(page)).not.toHaveText(/^$|…$/);
  await expect(page).toHaveURL(/\/es\/buscar\/$/);
  for (const address of (await traces(page)).languages) expect(new URL(address).search).toBe('');
});

test('words for danger in an address leave it before the texts come, or when the search cannot come', async ({
  page,
}) => {
  for (const part of ['textos', 'buscar']) {
    await page.route(`**/es/${part}.js*`, part === 'textos' ? () => {} : (route) => route.abort());
    await page.goto('/es/buscar/?q=me+pega+mi+marido&kind=procedure');
    await expect(page).toHaveURL(/\/es\/buscar\/\?kind=procedure$/);
    await expect(page.locator('#q')).toHaveValue('me pega mi marido');
    await page.unroute(`**/es/${part}.js*`);
  }
});
