import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { comunaPaper, countryPaper, regionPaper } from '../../src/present/paper.ts';
import { readCodes } from '../read-codes.ts';
import { readCatalog } from './content.ts';
import { listFiles, pageAt, tested } from './site.ts';

test('the code of each comuna, of each region and of the country leads to its page, which is there', async () => {
  const { comunas, regions } = readCatalog();
  const papers = [countryPaper, ...regions.map(regionPaper), ...comunas.map(comunaPaper)];
  const wrong: string[] = [];
  for (const { code, path } of papers) {
    const [read = 'nothing', ...more] = await readCodes(
      readFileSync(`${tested().dist}/qr/${code}.png`),
    );
    const leadsTo = URL.canParse(read) ? new URL(read).pathname : '';
    // Its poster asks in every language, so what it opens lets choose among them.
    const offered = pageAt(path).root.querySelectorAll('.languages a[hreflang]').length;
    if (offered !== locales.length) wrong.push(`${code}: ${offered} languages`);
    if (leadsTo !== path || more.length > 0 || !existsSync(`${tested().dist}${path}index.html`))
      wrong.push(`${code}: ${read}, not ${path}`);
  }
  expect(wrong).toEqual([]);
  const pictures = listFiles().filter((file) => file.startsWith('qr/'));
  expect(pictures.sort()).toEqual(
    papers.flatMap(({ code }) => [`qr/${code}.png`, `qr/${code}.svg`]).sort(),
  );
});
