import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { Page } from 'playwright/test';
import { serveFolder } from '../../../scripts/serve-folder.ts';
import { builtOn, comunas, underPath } from '../../fixtures/fixtures.ts';
import { openDetails } from '../support.ts';
import { expect, test as plain } from '../test.ts';

const { base, dist } = underPath;
const home = `${base}es/`;
const slug = comunas.recognised;
const own = `${home}comunas/${slug}/`;

let server: Server;
let address = '';
plain.beforeAll(async () => {
  ({ server, address } = await serveFolder(dist));
});
plain.afterAll(() => server.close());

/** A page below the path: nothing that it asks for stands elsewhere, or is missing. */
const test = plain.extend<{ site: Page }>({
  site: async ({ page }, use) => {
    const wrong: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.status() >= 400 || !pathname.startsWith(base)) wrong.push(response.url());
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

for (const [what, typed, to] of [
  ['its name', 'llano', 'llano-nulo'],
  ['the name of a place in it', 'barrio bosque', 'capital-imaginaria'],
] as const)
  test(`the finder leads to a comuna by ${what}`, async ({ site }) => {
    await site.goto(address + home);
    await site.locator('.finder input').pressSequentially(typed);
    await site.getByRole('option').first().click();
    await expect(site).toHaveURL(`${address}${home}comunas/${to}/`);
    await expect(site.locator('h1')).toBeVisible();
  });

test('who comes to no page finds the comuna that the address names', async ({ site }) => {
  const html = await readFile(`${dist}${base}404.html`, 'utf8');
  const answer = { contentType: 'text/html', body: html };
  await site.route(`**${base}Llano-Nulo`, (route) => route.fulfill(answer));
  await site.goto(`${address}${base}Llano-Nulo`);
  await expect(site.locator('.finder input')).toHaveValue('Llano Nulo');
  await site.locator('.finder input').press('Enter');
  await expect(site).toHaveURL(`${address}${base}llano-nulo/`);
});

test('comunas near the phone are found', async ({ site, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: -32.2, longitude: -90 });
  await site.goto(`${address}${home}comunas/`);
  await site.locator('.near button').click();
  await site.locator('.near ol a').first().click();
  await expect(site).toHaveURL(new RegExp(`^${address}${home}comunas/[a-z-]+/$`));
});

test('the search finds pages by the words in them, and leads there', async ({ site }) => {
  await site.goto(`${address}${home}buscar/`);
  await site.locator('#q').fill('asistencia');
  await site.locator('.search ol h2 a').first().click();
  await expect(site.locator('h1')).toBeVisible();
  await expect(site).toHaveURL(new RegExp(`^${address}${home}(?!buscar)`));
});

test('the comuna goes along from page to page, is kept, and leads the menu', async ({ site }) => {
  await site.goto(address + own);
  await openDetails(site);
  await site.locator(`main a[href^="${home}guia/"]`).first().click();
  await expect(site).toHaveURL(new RegExp(`^${address}${home}guia/.*#c=${slug}$`));
  const bar = site.locator('.comuna-bar');
  await bar.locator('strong a').click();
  await expect(site).toHaveURL(address + own);
  await site.locator('.mine input').check();
  await site.goto(`${address}${home}tramites/`);
  await expect(bar.locator('input')).toBeChecked();
  await expect(site.locator(`.site-header a[href="${own}"]`).first()).toBeAttached();
});

test('a day on a letter is counted', async ({ site }) => {
  await site.goto(`${address}${home}tramites/expulsion-inventada/`);
  const form = site.locator('.day-form').first();
  await form.locator('input').fill(builtOn);
  await expect(form.locator('.result .term').first()).toBeVisible();
});

test('who leaves a page that others may look at finds home on the way back', async ({ site }) => {
  await site.goto(`${address}${home}fichas/1/`);
  const link = site.locator('main a[href^="https://"]:not(.exit)').first();
  await link.evaluate((each) => each.closest('details')?.setAttribute('open', ''));
  await site.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
  await link.click();
  await expect(site).toHaveURL(address + home);
});
