import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { locales } from '../../src/i18n/locales.ts';
import { listQuiet } from '../../src/model/discreet.ts';
import { readSpanishCatalog } from '../unit/spanish-catalog.ts';
import { traces } from './ask.ts';
import { expect, test } from './test.ts';

interface Entry {
  words: string[];
  leads: string[];
}
const isForDanger = (lead: string) =>
  /violencia|trata|trafico|peligro/.test(lead) && !/refugio/.test(lead);

/** What leads first to who may be made to leave. */
const quiet = listQuiet(readSpanishCatalog('2026-11-23'));

/** For the page: types and sends a query; answers whether something is found and said of it. */
async function ask(query: string): Promise<boolean> {
  const field = document.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector('.search [role=status]');
  if (!field?.form || !status) return false;
  const isAnswered = () =>
    !/^$|…$/.test(status.textContent) &&
    document.querySelector('.search ol h2 a')?.checkVisibility() === true;
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.form.requestSubmit();
  if (isAnswered()) throw new Error('nothing was asked, and yet there is an answer');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.form.requestSubmit();
  for (let tries = 0; tries < 1000 && !isAnswered(); tries += 1)
    await new Promise((done) => setTimeout(done, 4));
  return isAnswered();
}

for (const { segment } of locales)
  test(`in ${segment} no word for danger or of whom may be made to leave leaves a trace, typed or sent`, async ({
    page,
  }) => {
    const table = load(readFileSync(`content/search/${segment}.yaml`, 'utf8')) as Entry[];
    const words = table
      .filter(({ leads }) => leads.some(isForDanger) || quiet.has(leads[0] ?? ''))
      .flatMap((entry) => entry.words);
    expect(words.length).toBeGreaterThan(10);
    await page.goto(`/${segment}/buscar/`);
    await page.locator('#q').focus();
    await expect(page.locator('.search')).toHaveAttribute('data-ready');
    const before = await traces(page);
    const [first = '', ...others] = words;
    await page.locator('#q').fill(first);
    await page.keyboard.press('Enter');
    await expect(page.locator('.search ol h2 a').first()).toBeVisible();
    expect(await traces(page), first).toEqual(before);
    // What is first asked for fetches the texts: from here on the page answers at once.
    for (const word of others) {
      expect(await page.evaluate(ask, word), word).toBe(true);
      expect(await traces(page), word).toEqual(before);
    }
  });
