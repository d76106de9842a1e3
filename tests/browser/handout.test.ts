import { locales } from '../../src/i18n/locales.ts';
import { test } from './looking.ts';
import { complainOfSheet, inside } from './paper.ts';
import { countLetters, listHeaviest } from './support.ts';
import { expect } from './test.ts';

test.describe.configure({ timeout: 240_000 });

for (const { segment } of locales)
  test(`the sheets in ${segment} that have most and least to say are one page of A4 and one of letter`, async ({
    page,
  }) => {
    const all = listHeaviest(segment, countLetters);
    const wrong: string[] = [];
    await page.setViewportSize(inside);
    for (const path of [...all.slice(0, 2), ...all.slice(-2)])
      wrong.push(...(await complainOfSheet(page, `${path}hoja/`)));
    expect(wrong).toEqual([]);
  });
