import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import * as fixtures from '../fixtures/fixtures.ts';
import type { FirefoxPage } from './firefox-page.ts';
import { Firefox, firefoxPath } from './firefox.ts';
import { serveKeepSite, type KeepSite } from './keep-site.ts';
import { expect } from './test.ts';

const { outDir } = fixtures;
export const comuna = `/ht/comunas/${fixtures.comunas.recognised}/`;
export const sheet = `${comuna}hoja/`;
const status = '.keep-comuna [role=status]';

/** What somebody has in the hand, and the site on its line: each has an address of its own, so nothing that another kept. */
export interface Phone {
  page: FirefoxPage;
  site: KeepSite;
  /** Folder in which Firefox stores what it keeps of the site. */
  stored: string;
}

export const test = base.extend<
  { phone: Phone },
  { firefox: { program: Firefox; profile: string } }
>({
  firefox: [
    async ({}, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
      const program = await Firefox.start(firefoxPath ?? '', profile);
      await use({ program, profile });
      await program.close();
      rmSync(profile, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  phone: async ({ firefox: { program, profile } }, use) => {
    const site = await serveKeepSite(outDir);
    const { host } = new URL(site.address);
    const stored = join(profile, 'storage/default', `http+++${host.replace(':', '+')}`);
    await use({ page: await program.openPage(), site, stored });
    site.server.close();
    site.server.closeAllConnections();
  },
});

/** Ends the server: who asks is refused at once, as on a phone without network. */
export async function cut({ server }: KeepSite): Promise<void> {
  const ended = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await ended;
}

export async function mend({ server, address }: KeepSite): Promise<void> {
  const { hostname, port } = new URL(address);
  await new Promise<void>((done) => server.listen(Number(port), hostname, done));
}

export const open = ({ page, site }: Phone, path: string) => page.open(site.address + path);

const say = ({ page }: Phone, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Waits until an element says something. */
export const expectWords = (phone: Phone, selector: string, words: RegExp) =>
  expect.poll(() => say(phone, selector), { intervals: [50] }).toMatch(words);

/** Keeps a comuna in Kreyòl, and says the bytes that it was told to take. */
export async function keepComuna(phone: Phone): Promise<number> {
  const { page } = phone;
  await open(phone, sheet);
  await expectWords(phone, '.keep-comuna .size', /\d/);
  const told = Number(/\d+/.exec(await say(phone, '.keep-comuna .size'))?.[0]) * 1000;
  await page.tap('.keep-comuna [data-do=keep]');
  await expectWords(phone, status, /^Li sere/);
  const isServed = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(isServed, { intervals: [50] }).toBe(true);
  return told;
}

/** Opens a page without network: it must be the page of the site, byte for byte. */
export async function openOffline(phone: Phone, path: string): Promise<void> {
  await open(phone, path);
  const html = await phone.page.evaluate(async () => (await fetch(location.href)).text());
  expect(html, path).toBe(readFileSync(`${outDir}${path}index.html`, 'utf8'));
  expect(await say(phone, 'title')).toBe(/<title>([^<]*)/.exec(html)?.[1]);
}

/** Taps a button of the block of the sheet, once that says that the comuna is kept. */
export async function press(phone: Phone, deed: 'update' | 'remove', said: RegExp): Promise<void> {
  await open(phone, sheet);
  await expectWords(phone, status, /^Li sere/);
  await phone.page.tap(`.keep-comuna [data-do=${deed}]`);
  await expectWords(phone, status, said);
}
