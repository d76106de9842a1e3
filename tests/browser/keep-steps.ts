import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import * as fixtures from '../fixtures/fixtures.ts';
import { serveKeepSite, type KeepSite } from './keep-site.ts';
import { expect, test as plain } from './test.ts';

const { outDir } = fixtures;
export const slug = fixtures.comunas.recognised;
export const comuna = `/ht/comunas/${slug}/`;
export const sheet = `${comuna}hoja/`;

export const test = plain.extend<{ site: KeepSite }>({
  site: async ({}, use) => {
    const site = await serveKeepSite(outDir);
    await use(site);
    site.server.closeAllConnections();
    site.server.close();
  },
});

export const block = (page: Page) => page.locator('.keep-comuna');

/** Keeps a comuna in Kreyòl, and says the bytes that it was told to take. */
export async function keepComuna(page: Page, site: KeepSite, path = sheet): Promise<number> {
  await page.goto(site.address + path);
  const size = block(page).locator('.size');
  await expect(size).toHaveText(/\d/);
  const told = Number(/\d+/.exec(await size.innerText())?.[0]) * 1000;
  await block(page).locator('[data-do=keep]').click();
  await expect(block(page).locator('[role=status]')).toHaveText(/^Li sere/);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  return told;
}

export async function cut(page: Page, site: KeepSite): Promise<void> {
  site.line = 'cut';
  await page.context().setOffline(true);
}

/** Opens a page without network and says what came: it must be the page of the site, byte for byte. */
export async function openOffline(page: Page, site: KeepSite, path: string): Promise<void> {
  await page.goto(site.address + path);
  const html = await page.evaluate(async (url) => (await fetch(url)).text(), path);
  expect(html, path).toBe(readFileSync(`${outDir}${path}index.html`, 'utf8'));
  expect(await page.title()).toBe(/<title>([^<]*)/.exec(html)?.[1]);
}

/** What is kept was last asked about long ago. */
export async function letAge(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const [key] = await cache.keys();
    const response = key && (await cache.match(key));
    if (!response) throw new Error('nothing is kept');
    const kept = JSON.parse(decodeURIComponent(response.headers.get('x-kept') ?? '')) as object;
    const meta = encodeURIComponent(JSON.stringify({ ...kept, checked: 0 }));
    await cache.put(key, new Response(await response.blob(), { headers: { 'x-kept': meta } }));
  });
}

/** The page of the comuna as a build of another day would have it. */
export const ofYesterday = () =>
  Buffer.from(
    readFileSync(`${outDir}${comuna}index.html`, 'utf8').replaceAll('jen 2026', 'me 2026'),
  );

export const offers = (page: Page) => block(page).locator('[data-do=remove]');
