import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { load } from 'js-yaml';
import { locales } from '../../src/i18n/locales.ts';
import { completeLocales } from '../../src/i18n/translator.ts';
import { search } from './ask.ts';
import { watchPolicy } from './support.ts';
import { expect, test } from './test.ts';

interface Query {
  locale: string;
  query: string;
  /** Paths below the locale; any of them will do. */
  finds: string[];
}
const queries = load(readFileSync('tests/queries.yaml', 'utf8')) as Query[];

test('of the everyday queries, 95 % find their page in the first three', async ({ page }) => {
  test.setTimeout(180_000);
  const missed: string[] = [];
  for (const segment of completeLocales) {
    const own = queries.filter(({ locale }) => locale === segment);
    expect(own.length).toBeGreaterThanOrEqual(6);
    await page.goto(`/${segment}/buscar/`);
    for (const { query, finds } of own) {
      const found = (await search(page, query)).slice(0, 3);
      const wanted = finds.map((path) => `/${segment}${path}`);
      if (!found.some((path) => wanted.includes(path)))
        missed.push(`${segment} "${query}" → ${found.join(' ')}, not ${wanted.join(' ')}`);
    }
  }
  expect(queries.length).toBeGreaterThanOrEqual(60);
  console.log(`${queries.length - missed.length} of ${queries.length} queries find their page`);
  expect(missed.length / queries.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
});

/** Bytes of a body as they travel. */
const travel = (body: Buffer) => gzipSync(body, { level: 9 }).length;

/** What somebody with prepaid data pays for the first search. */
const mostBytes = 75_000;

for (const { segment } of locales)
  test(`in ${segment} the first search loads nothing before the field is used, and then at most ${mostBytes} bytes`, async ({
    page,
  }) => {
    const blocked = await watchPolicy(page);
    const { query = '' } = queries.find(({ locale }) => locale === segment) ?? {};
    const bodies: Promise<[string, number]>[] = [];
    page.on('response', (response) =>
      bodies.push(response.body().then((body) => [new URL(response.url()).pathname, travel(body)])),
    );
    await page.goto(`/${segment}/buscar/`);
    await page.waitForLoadState('networkidle');
    const before = await Promise.all(bodies);
    expect(before.filter(([path]) => /(?:buscar|comunas|textos)\.js/.test(path))).toEqual([]);

    const found = await search(page, query);
    await page.waitForLoadState('networkidle');
    expect(found.length).toBeGreaterThan(0);
    const after = (await Promise.all(bodies)).slice(before.length);
    const bytes = after.reduce((sum, [, each]) => sum + each, 0);
    expect(after.some(([path]) => path === `/${segment}/textos.js`)).toBe(true);
    expect(bytes, JSON.stringify(after)).toBeLessThanOrEqual(mostBytes);
    expect(blocked).toEqual([]);
  });
