import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { locales } from '../../src/i18n/locales.ts';
import { listQuiet } from '../../src/model/discreet.ts';
import { readSpanishCatalog } from '../unit/spanish-catalog.ts';
import { readTraces, traces } from './ask.ts';
import { test } from './looking.ts';
import { expect } from './test.ts';

interface Entry {
  words: string[];
  leads: string[];
}
const isForDanger = (lead: string) =>
  /violencia|trata|trafico|peligro/.test(lead) && !/refugio/.test(lead);

/** What leads first to who may be made to leave. */
const quiet = listQuiet(readSpanishCatalog('2026-11-23'));

declare global {
  interface Window {
    readTraces: typeof readTraces;
  }
}

/** For the page: types and sends queries one after the other; answers those that find nothing, or leave a trace. */
async function askAll(queries: string[]): Promise<string[]> {
  const field = document.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector('.search [role=status]');
  if (!field?.form || !status) return ['there is no field'];
  const { form } = field;
  const isAnswered = () =>
    !/^$|…$/.test(status.textContent) &&
    document.querySelector('.search ol h2 a')?.checkVisibility() === true;
  const send = (query: string) => {
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    form.requestSubmit();
  };
  const readNow = () => JSON.stringify(window.readTraces());
  const before = readNow();
  const faults: string[] = [];
  for (const query of queries) {
    send('');
    if (isAnswered()) faults.push(`${query}: nothing was asked, and yet there is an answer`);
    send(query);
    for (let tries = 0; tries < 1000 && !isAnswered(); tries += 1)
      await new Promise((done) => setTimeout(done, 4));
    if (!isAnswered()) faults.push(`${query}: no answer`);
    if (readNow() !== before) faults.push(`${query}: ${readNow()}, not ${before}`);
  }
  return faults;
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
    await page.evaluate(`window.readTraces = ${readTraces.toString()}`);
    expect(await page.evaluate(askAll, others)).toEqual([]);
    expect(await traces(page)).toEqual(before);
  });
