import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { load } from 'js-yaml';
import { locales } from '../../src/i18n/locales.ts';
import { completeLocales } from '../../src/i18n/translator.ts';
import { allRules, findFaults, loadAxe } from './accessibility.ts';
import { contrast, holdBack, outlast, watchPolicy } from './support.ts';
import { expect, test } from './test.ts';

interface Query {
  locale: string;
  query: string;
  /** Paths below the locale; any of them will do. */
  finds: string[];
}
const queries = load(readFileSync('tests/queries.yaml', 'utf8')) as Query[];

/** Types a query and waits for its answer; the addresses found, in their order. */
async function search(page: Page, query: string): Promise<string[]> {
  const status = page.locator('.search [role=status]');
  await page.locator('#q').focus();
  await expect(page.locator('.search')).toHaveAttribute('data-ready');
  await page.locator('#q').fill(query);
  await page.locator('.search form button').click();
  await expect(status).not.toHaveText(/^$|…$/);
  return page
    .locator('.search ol h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

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

test('the button of the search stands out from its field', async ({ page }) => {
  await page.goto('/es/buscar/');
  const [field, button] = await page
    .locator('#q, .search form button')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
  expect(contrast(field ?? '', button ?? '')).toBeGreaterThan(3);
});

test('what is asked stands in the address, and the way back leads to it', async ({ page }) => {
  await page.goto('/es/buscar/?q=multa');
  const first = page.locator('.search ol h2 a').first();
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
  await expect(page.locator('.search ol h2 a').first()).toHaveText(
    /^(?:Alto Hospicio|Camiña|Colchane|Huara|Iquique|Pica|Pozo Almonte)$/,
  );
});

test('a comuna is found in its own region, and not in another', async ({ page }) => {
  const first = page.locator('.search ol h2 a').first();
  await page.goto('/es/buscar/?q=quilicra&region=metropolitana');
  await expect(first).toHaveText('Quilicura');
  await page.goto('/es/buscar/?q=quilicura&region=tarapaca');
  await expect(page.locator('.search [role=status]')).toHaveText(/No encontramos nada/);
  await expect(page.getByRole('link', { name: 'Quilicura' })).toHaveCount(0);
});

test('nothing found says so, and offers other ways', async ({ page }) => {
  await page.goto('/es/buscar/?q=qqqqqq');
  await expect(page.locator('.search [role=status]')).toHaveText(/No encontramos nada/);
  expect(await page.locator('.ways-on a').count()).toBeGreaterThanOrEqual(4);
});

const statusOf = (page: Page) => page.locator('.search [role=status]');
const linksOf = (page: Page) => page.locator('.search ol h2 a');

test('without the texts it never says "nothing" or a number alone, and asks for them again', async ({
  page,
}) => {
  await page.route('**/es/textos.js*', (route) => route.abort());
  await page.goto('/es/buscar/?q=qqqqqq');
  await expect(statusOf(page)).toHaveText(/La búsqueda falló/);
  await search(page, 'multa');
  await expect(statusOf(page)).toHaveText(/^\d+ resultados · Los textos no cargaron/);
  await page.unroute('**/es/textos.js*');
  await page.getByRole('button', { name: 'Probar otra vez' }).click();
  await expect(statusOf(page)).toHaveText(/^\d+ resultados$/);
  await expect(page.getByRole('button', { name: 'Probar otra vez' })).toBeHidden();
});

test('texts that are not there are asked for again with the next words that are sent', async ({
  page,
}) => {
  await page.route('**/es/textos.js*', (route) => route.fulfill({ status: 404 }));
  await page.goto('/es/buscar/?q=consulado');
  await expect(statusOf(page)).toHaveText(/Los textos no cargaron|La búsqueda falló/);
  await page.unroute('**/es/textos.js*');
  await search(page, 'consulado');
  await expect(statusOf(page)).toHaveText(/^(?:Un|\d+) resultados?$/);
});

/** What a host or a network on the way may send in the place of a module. */
const garbage = ['', 'export default 1', 'export default {}', 'export default { edition: "old" }'];

for (const part of ['textos', 'buscar', 'comunas'])
  test(`when ${part} comes as something else, the search says so, and asks again`, async ({
    page,
  }) => {
    for (const body of garbage) {
      let times = 0;
      await page.route(`**/es/${part}.js*`, (route) =>
        (times += 1) === 1
          ? route.fulfill({ contentType: 'text/javascript', body })
          : route.continue(),
      );
      await page.goto('/es/buscar/');
      await page.locator('#q').fill('multa');
      await expect(page.locator('.search [role=status]'), body).toHaveText(/falló|no cargaron/);
      await page.keyboard.press('Enter');
      await expect(page.locator('.search [role=status]'), body).toHaveText(/^\d+ resultados$/);
      await page.unroute(`**/es/${part}.js*`);
    }
  });

test('where only a locality could answer and they do not come, it never says "nothing"', async ({
  page,
}) => {
  const status = page.locator('.search [role=status]');
  await page.route('**/localidades.js*', (route) => route.abort());
  await page.goto('/es/buscar/');
  await search(page, 'xqwzk');
  await expect(status).toHaveText(/falló/);
  await page.unroute('**/localidades.js*');
  await page.locator('.search .again').click();
  await expect(status).toHaveText(/^No encontramos/);
});

test('while localities are on their way, nothing of the question before stands there', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/localidades.js*', () => {});
  await page.goto('/es/buscar/');
  expect(await search(page, 'multa')).not.toEqual([]);
  await page.locator('#q').fill('xqwzk');
  await page.keyboard.press('Enter');
  await expect(page.locator('.search [role=status]')).toHaveText(/…$/);
  await expect(page.locator('.search ol li')).toHaveCount(0);
  await page.clock.runFor(9000);
  await expect(page.locator('.search [role=status]')).toHaveText(/falló/);
  await expect(page.locator('.search .again')).toBeVisible();
});

test('texts that never come are asked for anew', async ({ page }) => {
  await page.clock.install();
  let times = 0;
  await page.route('**/es/textos.js*', (route) =>
    (times += 1) === 1 ? undefined : route.continue(),
  );
  await page.goto('/es/buscar/');
  await page.locator('#q').fill('multa');
  await expect(page.locator('.search')).toHaveAttribute('data-ready');
  await page.clock.runFor(9000);
  await page.locator('.search .again').click();
  await expect(page.locator('.search [role=status]')).toHaveText(/^\d+ resultados$/);
});

test('what is known without the texts stands there before them, and they are not waited for for ever', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/en/textos.js*', () => {});
  await page.goto('/en/buscar/?q=visa');
  await expect(linksOf(page).first()).toBeVisible();
  await expect(statusOf(page)).toHaveText(/…$/);
  await page.clock.runFor(10_000);
  await expect(statusOf(page)).toHaveText(/^\d+ results · The texts did not load/);
});

test('texts that come late are still taken, and what has the focus keeps it', async ({ page }) => {
  const answer = await holdBack(page, '**/es/textos.js*');
  await page.goto('/es/buscar/?q=multa');
  await linksOf(page).first().focus();
  answer();
  await expect(statusOf(page)).toHaveText(/^\d+ resultados$/);
  await expect(linksOf(page).first()).toBeFocused();
});

test('no result comes twice, and their number is the one that is told', async ({ page }) => {
  for (const [path, number] of [
    ['/fr/buscar/?q=refuge', /^(\d+) résultats/],
    ['/ht/buscar/?q=cedula', /^(\d+) rezilta/],
  ] as const) {
    await page.goto(path);
    await expect(statusOf(page)).toHaveText(number);
    const told = Number(number.exec(await statusOf(page).innerText())?.[1]);
    const more = page.locator('.search .more');
    while (await more.isVisible()) await more.click();
    const found = await linksOf(page).evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')?.replace(/^\/[^/]+/, '')),
    );
    expect(found.length).toBe(told);
    expect(new Set(found).size).toBe(told);
  }
});

test('in another language a page is found by its Spanish title too', async ({ page }) => {
  await page.goto('/ar/buscar/?q=amparo');
  await expect(linksOf(page).first()).toHaveAttribute('href', /^\/ar\//);
});

test('any word is answered: none is a word of the program', async ({ page }) => {
  const faults = await watchPolicy(page);
  await page.goto('/es/buscar/');
  for (const query of ['trabajo constructor', '__proto__', 'pte '.repeat(12), 'x'.repeat(20_000)])
    await search(page, query);
  expect((await search(page, 'trabajo constructor')).length).toBeGreaterThan(1);
  expect(await search(page, '１４５５')).toEqual(await search(page, '1455'));
  expect(faults).toEqual([]);
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
    expect(await page.locator('.search').getAttribute('data-ready')).toBe('');
  }).toPass();
  await expect(status).toHaveText(/resultado/);
});

test('without network titles and comunas are still found', async ({ page, context }) => {
  await page.route('**/es/textos.js*', (route) => route.abort());
  await page.goto('/es/buscar/');
  await page.locator('#q').focus();
  await expect(page.locator('.search')).toHaveAttribute('data-ready');
  await context.setOffline(true);
  await search(page, 'quilicura');
  await expect(linksOf(page).first()).toHaveText('Quilicura');
  await expect(statusOf(page)).toHaveText(/^Un resultado · No hay internet/);
  await search(page, 'qqqqqq');
  await expect(statusOf(page)).toHaveText(/^No hay internet/);
});

test('once loaded, the whole search works without network', async ({ page, context }) => {
  await page.goto('/es/buscar/');
  const texts = page.waitForResponse('**/es/textos.js');
  await page.locator('#q').focus();
  await (await texts).finished();
  await context.setOffline(true);
  await search(page, 'hospital');
  await expect(statusOf(page)).toHaveText(/^\d+ resultados$/);
});

for (const part of ['/_astro/SearchBox*.js', '/_astro/open-search*.js'])
  test(`when ${part} does not come, a sentence points to the lists`, async ({ page }) => {
    await page.route(`**${part}`, (route) => route.abort());
    await page.goto('/es/buscar/?q=multa');
    await expect(statusOf(page)).toHaveText(/use las listas de abajo/);
    await expect(page.locator('.ways-on')).toBeVisible();
  });

test('further results are shown, and the first of them has the focus', async ({ page }) => {
  await page.goto('/es/buscar/?q=abogado');
  await expect(linksOf(page)).toHaveCount(6);
  await page.locator('.search .more').focus();
  await page.keyboard.press('Enter');
  await expect(linksOf(page).nth(6)).toBeFocused();
});

test('the way back shows as many results as there were, also where pages are not kept', async ({
  page,
}) => {
  await page.goto('/es/buscar/?q=cedula');
  await expect(linksOf(page)).toHaveCount(6);
  await page.locator('.search .more').click();
  await expect(linksOf(page)).toHaveCount(12);
  const opened = await linksOf(page).nth(10).getAttribute('href');
  await linksOf(page).nth(10).click();
  await expect(page).toHaveURL(RegExp(`${opened}$`));
  await page.goBack();
  await expect(linksOf(page)).toHaveCount(12);
  await expect(linksOf(page).nth(10)).toBeInViewport();
  await page.reload();
  await expect(linksOf(page)).toHaveCount(12);
});

test('the field leaves words as they are typed, and what is typed is not half read', async ({
  page,
}) => {
  await page.goto('/zh-hans/buscar/');
  const field = page.locator('#q');
  for (const [name, value] of Object.entries({
    autocomplete: 'off',
    autocorrect: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
  }))
    await expect(field).toHaveAttribute(name, value);
  await field.focus();
  await expect(page.locator('.search')).toHaveAttribute('data-ready');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '罚';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await outlast(page, 500);
  await expect(linksOf(page)).toHaveCount(0);
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '罚款';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await expect(linksOf(page).first()).toBeVisible();
});

test('fields and lists are large enough that no phone zooms into them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/es/buscar/');
  const sizes = await page
    .locator('.search input, .search select')
    .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search says what it needs and names the lists', async ({ page }) => {
    await page.goto('/es/buscar/');
    await expect(statusOf(page)).toHaveText(/La búsqueda necesita JavaScript.*use las listas/);
    await expect(statusOf(page)).toBeVisible();
    await page.locator('.ways-on a').first().click();
    await expect(page).toHaveURL(/\/es\/guia\/$/);
  });
});

test('the results have no accessibility fault', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/es/buscar/?q=salud&kind=right');
  await expect(linksOf(page).first()).toBeVisible();
  await loadAxe(page);
  expect(await findFaults(page, allRules)).toEqual([]);
});
