import { gzipSync } from 'node:zlib';
import { locales } from '../../src/i18n/locales.ts';
import { interfaceTranslation } from '../../src/i18n/translator.ts';
import { search } from './ask.ts';
import { watchPolicy } from './support.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Bytes of a body as they travel. */
const travel = (body: Buffer) => gzipSync(body, { level: 9 }).length;

/** What somebody with prepaid data pays for the first search. */
const mostBytes = 75_000;

for (const { segment } of locales)
  test(`in ${segment} the first search loads nothing before the field is used, and then at most ${mostBytes} bytes`, async ({
    page,
  }) => {
    const blocked = await watchPolicy(page);
    // A word that stands on pages of every language, whatever is edited.
    const query = interfaceTranslation(segment).words.nav.help;
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
    // Without scrolling, as on a phone.
    await expect(page.locator('.search ol h2').first()).toBeInViewport({ ratio: 1 });
    const after = (await Promise.all(bodies)).slice(before.length);
    const bytes = after.reduce((sum, [, each]) => sum + each, 0);
    expect(after.some(([path]) => path === `/${segment}/textos.js`)).toBe(true);
    expect(bytes, JSON.stringify(after)).toBeLessThanOrEqual(mostBytes);
    expect(blocked).toEqual([]);
  });
