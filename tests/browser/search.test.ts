import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { locales } from '../../src/i18n/locales.ts';
import { contrast, watchPolicy } from './support.ts';
import { expect, test } from './test.ts';

interface Query {
  locale: string;
  query: string;
  /** Paths below the locale; any of them will do. */
  finds: string[];
}
const queries = parse(readFileSync('tests/queries.yaml', 'utf8')) as Query[];

/** Types a query and waits for its answer; the addresses found, in their order. */
async function search(page: Page, query: string): Promise<string[]> {
  const status = page.locator('.search [role=status]');
  await page.locator('#q').focus();
  await expect(page.locator('.search')).toHaveAttribute('data-ready');
  await page.locator('#q').fill(query);
  await page.locator('.search form button').click();
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
  await expect(status).not.toHaveText(/^$|…$/);
  return page
    .locator('.search ol h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('of the everyday queries, 95 % find their page in the first three', async ({ page }) => {
  test.setTimeout(180_000);
  const missed: string[] = [];
  for (const { segment } of locales) {
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

const countWords = (text: string, locale: string) =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;

/** Bytes of a body as they travel; what Pagefind writes is compressed already. */
const travel = (body: Buffer) => Math.min(body.length, gzipSync(body, { level: 9 }).length);

for (const { segment } of locales)
  test(`in ${segment} the first search loads nothing before the field is used, and then at most 150,000 bytes`, async ({
    page,
  }) => {
    const blocked = await watchPolicy(page);
    // The one of most words: each word that is asked for may load a part of the index.
    const [query = ''] = queries
      .filter(({ locale, finds }) => locale === segment && finds[0]?.startsWith('/tramites/'))
      .map((each) => each.query)
      .toSorted((one, other) => countWords(other, segment) - countWords(one, segment));
    const bodies: Promise<[string, number]>[] = [];
    page.on('response', (response) =>
      bodies.push(response.body().then((body) => [new URL(response.url()).pathname, travel(body)])),
    );
    await page.goto(`/${segment}/buscar/`);
    await page.waitForLoadState('networkidle');
    const before = await Promise.all(bodies);
    expect(before.filter(([path]) => /pagefind|buscar\.js|comunas\.js/.test(path))).toEqual([]);

    const found = await search(page, query);
    await page.waitForLoadState('networkidle');
    expect(found.length).toBeGreaterThan(0);
    const after = (await Promise.all(bodies)).slice(before.length);
    const bytes = after.reduce((sum, [, each]) => sum + each, 0);
    expect(after.some(([path]) => path.startsWith('/pagefind/'))).toBe(true);
    expect(bytes, JSON.stringify(after)).toBeLessThanOrEqual(150_000);
    expect(blocked).toEqual([]);
  });

test('the button of the search stands out from its field', async ({ page }) => {
  await page.goto('/es/buscar/');
  const [field, button] = await page
    .locator('#q, .search form button')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
  expect(contrast(field ?? '', button ?? '')).toBeGreaterThan(3);
});

test('what is asked stands in the address, and the way back leads to it', async ({ page }) => {
  await page.goto('/es/buscar/?q=multa');
  const first = page.locator('.search ol h3 a').first();
  await expect(first).toBeVisible();
  await search(page, 'hospital');
  await page.goBack();
  await expect(page.locator('#q')).toHaveValue('multa');
  await expect(first).toContainText(/multa/i);
});

test('the filters leave only what was chosen', async ({ page }) => {
  await page.goto('/es/buscar/?q=salud&kind=right');
  const kinds = page.locator('.search ol li > p:first-of-type');
  await expect(kinds.first()).toHaveText(/^Derechos/);
  for (const kind of await kinds.allInnerTexts()) expect(kind).toMatch(/^Derechos/);
  await page.goto('/es/buscar/?q=municipalidad&region=tarapaca');
  await expect(page.locator('.search ol h3 a').first()).toHaveText(
    /^(?:Alto Hospicio|Camiña|Colchane|Huara|Iquique|Pica|Pozo Almonte)$/,
  );
});

test('a comuna is found in its own region, and not in another', async ({ page }) => {
  const first = page.locator('.search ol h3 a').first();
  await page.goto('/es/buscar/?q=quilicra&region=metropolitana');
  await expect(first).toHaveText('Quilicura');
  await page.goto('/es/buscar/?q=quilicura&region=tarapaca');
  await expect(page.locator('.search [role=status]')).toHaveText(/No encontramos nada/);
  await expect(page.getByRole('link', { name: 'Quilicura' })).toHaveCount(0);
});

test('nothing found says so, and offers other ways', async ({ page }) => {
  await page.goto('/es/buscar/?q=qqqqqq');
  await expect(page.locator('.search [role=status]')).toHaveText(/No encontramos nada/);
  await expect(page.locator('.ways-on a')).toHaveCount(5);
});

test('a failed search says so and can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/es/buscar/?q=qqqqqq');
  await expect(page.locator('.search [role=status]')).toHaveText(/La búsqueda falló/);
  await page.unroute('**/pagefind/**');
  await search(page, 'cédula');
  await expect(page.locator('.search [role=status]')).toHaveText(/resultado/);
});

test('results that do not load are said to be missing, and come when asked for again', async ({
  page,
}) => {
  const links = page.locator('.search ol h3 a');
  const status = page.locator('.search [role=status]');
  const more = page.locator('.search .more');
  await page.goto('/es/buscar/');
  await search(page, 'municipalidad');
  await expect(links).toHaveCount(6);
  await page.route('**/*.pf_fragment', (route) => route.abort());
  await more.click();
  await expect(status).toHaveText(/La búsqueda falló/);
  expect(await links.count()).toBeLessThan(12);
  await page.unroute('**/*.pf_fragment');
  await more.click();
  await expect.poll(() => links.count()).toBeGreaterThanOrEqual(12);
  await expect(status).toHaveText(/resultado/);
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(found).size).toBe(found.length);
});

test('a search whose results do not load says so, and shows what it knows without them', async ({
  page,
}) => {
  await page.route('**/*.pf_fragment', (route) => route.abort());
  await page.goto('/es/buscar/?q=quilicura');
  await expect(page.locator('.search [role=status]')).toHaveText(/La búsqueda falló/);
  await expect(page.locator('.search ol h3 a').first()).toHaveText('Quilicura');
});

test('a search that cannot be loaded says so', async ({ page }) => {
  await page.route('**/es/buscar.js', (route) => route.abort());
  await page.goto('/es/buscar/?q=multa');
  await expect(page.locator('.search [role=status]')).toHaveText(/La búsqueda falló/);
});

test('a search that could not be loaded is tried again when its field is used', async ({
  page,
}) => {
  const status = page.locator('.search [role=status]');
  await page.route('**/es/buscar.js*', (route) => route.abort());
  await page.goto('/es/buscar/?q=multa');
  await expect(status).toHaveText(/La búsqueda falló/);
  const again = page.waitForEvent('requestfailed');
  await page.locator('#q').focus();
  await again;
  await expect(status).toHaveText(/^La búsqueda falló[^]{0,80}$/);
  await page.unroute('**/es/buscar.js*');
  await expect(async () => {
    await page.locator('#q').blur();
    await page.locator('#q').focus();
    await expect(page.locator('.search')).toHaveAttribute('data-ready', '', { timeout: 500 });
  }).toPass();
  await expect(status).toHaveText(/resultado/);
});

test('without network the names of comunas are still found', async ({ page, context }) => {
  await page.goto('/es/buscar/');
  const loaded = ['buscar.js', 'comunas.js'].map((file) => page.waitForResponse(`**/es/${file}`));
  await page.locator('#q').focus();
  for (const response of await Promise.all(loaded)) await response.finished();
  await context.setOffline(true);
  await page.locator('#q').fill('quilicura');
  await page.locator('.search form button').click();
  await expect(page.locator('.search ol h3 a').first()).toHaveText('Quilicura');
  await expect(page.locator('.search [role=status]')).toHaveText(/No hay internet/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search says what it needs and names the lists', async ({ page }) => {
    await page.goto('/es/buscar/');
    const [text, height] = await page
      .locator('.search noscript')
      .evaluate((part) => [part.textContent, part.firstElementChild?.clientHeight ?? 0] as const);
    expect(text).toContain('La búsqueda necesita JavaScript');
    expect(height).toBeGreaterThan(20);
    await page.locator('.ways-on a').first().click();
    await expect(page).toHaveURL(/\/es\/guia\/$/);
  });
});
