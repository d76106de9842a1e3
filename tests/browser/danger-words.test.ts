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
    for (const word of words) {
      await page.locator('#q').fill(word);
      await page.keyboard.press('Enter');
      await expect(page.locator('.search [role=status]')).not.toHaveText(/^$|…$/);
      await expect(page.locator('.search ol h2 a').first()).toBeVisible();
      expect(await traces(page), word).toEqual(before);
    }
  });
