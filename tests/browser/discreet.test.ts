import type { Page } from 'playwright/test';
import { exitAddress } from '../../src/components/discreet/exit-address.ts';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });

const sheet = (number: number) => `/es/fichas/${number}/`;

/** The page to which one leaves, which the tests must not ask for; it comes when its turn has come. */
async function standIn(page: Page, turn = Promise.resolve()): Promise<void> {
  await page.route(exitAddress, async (route) => {
    await turn;
    expect(route.request().headers()['referer']).toBeUndefined();
    await route.fulfill({ contentType: 'text/html', body: '<title>Tiempo</title>' });
  });
}

/** From the guide through discreet pages, as somebody would tap. */
async function walk(page: Page): Promise<void> {
  await page.goto('/es/guia/');
  for (const path of [sheet(2), sheet(3), sheet(1)]) {
    await page.locator(`main a[href="${path}"]`).first().click();
    await expect(page).toHaveURL(path);
  }
}

test('leaving blanks the page at once, and going back shows nothing of what was read', async ({
  page,
}) => {
  let answer = () => {};
  await standIn(page, new Promise<void>((resolve) => (answer = resolve)));
  await walk(page);
  // While the next page is on its way, a question to this one would wait for it.
  await page.evaluate(() =>
    addEventListener('click', () =>
      setTimeout(() => console.log(`left: ${String(!document.querySelector('body'))}`)),
    ),
  );
  const told = page.waitForEvent('console', (message) => message.text().startsWith('left'));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is not yet the default
  await page.locator('.exit').click({ noWaitAfter: true });
  expect((await told).text()).toBe('left: true');
  answer();
  await expect(page).toHaveURL(exitAddress);
  await page.goBack();
  await expect(page).toHaveURL('/es/guia/');
  await page.goForward();
  await expect(page).toHaveURL(exitAddress);
});

test('whoever goes on to another page of the site does not come back to a discreet one', async ({
  page,
}) => {
  await walk(page);
  await page.locator('.site-footer a').first().click();
  await expect(page).not.toHaveURL(/fichas/);
  await page.goBack();
  await expect(page).toHaveURL('/es/guia/');
});

for (const next of ['privacidad', 'ayuda'])
  test(`from a discreet page to ${next} and away, by tap and by Shift`, async ({ page }) => {
    await standIn(page);
    for (const leave of [
      () => page.locator('.exit').click(),
      async () => {
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      },
    ]) {
      await page.goto('/es/guia/');
      await page.goto(sheet(1));
      await page.locator(`main a[href="/es/${next}/"]`).first().click();
      await expect(page).toHaveURL(`/es/${next}/`);
      await leave();
      await expect(page).toHaveURL(exitAddress);
      await page.goBack();
      await expect(page).toHaveURL('/es/guia/');
    }
  });

test('whoever goes on from a page with a way out that is not discreet can come back to it', async ({
  page,
}) => {
  await page.goto('/es/privacidad/');
  await page.locator('.site-footer a').first().click();
  await expect(page).not.toHaveURL('/es/privacidad/');
  await page.goBack();
  await expect(page).toHaveURL('/es/privacidad/');
});

test('whoever comes back from another site finds no discreet page', async ({ page }) => {
  await page.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Ayuda</title>' }),
  );
  await walk(page);
  await page.locator('main a[href^="https:"]:not(.exit)').first().click();
  await expect(page).toHaveURL(/^https:/);
  await page.goBack();
  await expect(page).toHaveURL('/es/');
  await expect(page.locator('.exit')).toHaveCount(0);
});

test('leaving once more leaves when the first time led nowhere', async ({ page }) => {
  let times = 0;
  await page.route(exitAddress, (route) =>
    (times += 1) === 1
      ? route.fulfill({ status: 204 })
      : route.fulfill({ contentType: 'text/html', body: '<title>Tiempo</title>' }),
  );
  await page.goto(sheet(1));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is not yet the default
  await page.locator('.exit').click({ noWaitAfter: true });
  await expect(page.locator('body')).toHaveCount(0);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(exitAddress);
});

test('Shift three times leaves, and what follows from each press is said', async ({ page }) => {
  await standIn(page);
  await page.goto('/es/guia/');
  await page.goto(sheet(1));
  const told = page.locator('.exit-status');
  await page.keyboard.press('Shift');
  await expect(told).toHaveText(/dos veces más/);
  await page.keyboard.press('Shift');
  await expect(told).toHaveText(/una vez más/);
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(exitAddress);
  await page.goBack();
  await expect(page).toHaveURL('/es/guia/');
});

test('Shift with another key, in between or long ago does not leave', async ({ page }) => {
  await page.clock.install();
  await page.goto(sheet(1));
  const told = page.locator('.exit-status');
  for (const keys of ['Shift+Tab', 'Shift+A', 'Control+Shift', 'Alt+Shift'])
    for (let times = 0; times < 3; times += 1) await page.keyboard.press(keys);
  // The other key may go up first, and a click is no press of Shift alone.
  for (let times = 0; times < 3; times += 1) {
    for (const key of ['Control', 'Shift']) await page.keyboard.down(key);
    for (const key of ['Control', 'Shift']) await page.keyboard.up(key);
    await page.keyboard.down('Shift');
    await page.mouse.click(2, 300);
    await page.keyboard.up('Shift');
  }
  await expect(told).toHaveText('');
  for (const key of ['Shift', 'Shift', 'ArrowDown', 'Shift']) await page.keyboard.press(key);
  await expect(told).toHaveText(/dos veces más/);
  await page.clock.runFor(6000);
  await expect(told).toHaveText('');
  for (const key of ['Shift', 'Shift']) await page.keyboard.press(key);
  await expect(page).toHaveURL(sheet(1));
});

test('Shift in a field is the keyboard of the phone, and does not leave', async ({ page }) => {
  await page.goto(sheet(1));
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('input')),
  );
  await page.locator('main > input').focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  await expect(page.locator('.exit-status')).toHaveText('');
  await expect(page).toHaveURL(sheet(1));
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('an old address leads on and leaves no entry to come back to', async ({ page }) => {
      await page.goto('/es/guia/');
      for (const [old, number] of [
        ['/es/violencia/', 1],
        ['/es/guia/violencia/', 3],
        ['/es/tramites/residencia-temporal-violencia/', 7],
      ] as const) {
        await page.goto(old, { waitUntil: 'commit' });
        await expect(page).toHaveURL(sheet(number));
      }
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await expect(page).toHaveURL('/es/guia/');
    });

    test('the way out leads away', async ({ page }) => {
      await standIn(page);
      await page.goto(sheet(3));
      await expect(page.locator('.exit-keys')).toHaveJSProperty('hidden', !javaScriptEnabled);
      await page.locator('.exit').click();
      await expect(page).toHaveURL(exitAddress);
    });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const { segment } of locales)
    test(`in ${segment} no heading shows from afar, and the first number is on the first screen`, async ({
      page,
    }) => {
      for (let number = 1; number <= 9; number += 1) {
        await page.goto(`/${segment}/fichas/${number}/`);
        const size = await page
          .locator('h1, .topic')
          .evaluateAll((all) =>
            Math.max(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))),
          );
        expect(size).toBeLessThanOrEqual(18);
        const call = await page.locator('main a[href^="tel:"]').first().boundingBox();
        const bar = await page.locator('.exit-bar').boundingBox();
        expect((call?.y ?? 999) + (call?.height ?? 0), page.url()).toBeLessThanOrEqual(bar?.y ?? 0);
      }
    });

  test('the bar hides nothing that has the focus, nor the end of the page', async ({ page }) => {
    await page.goto(sheet(7));
    const hidden: string[] = [];
    const links = await page.locator('a[href], summary, input').count();
    for (let times = 0; times < links; times += 1) {
      await page.keyboard.press('Tab');
      const what = await page.evaluate(() => {
        const bar = document.querySelector('.exit-bar');
        const one = document.activeElement;
        if (!bar || !one || one === document.body || bar.contains(one)) return undefined;
        const { bottom } = one.getBoundingClientRect();
        return bottom > bar.getBoundingClientRect().top + 1 ? one.textContent.trim() : undefined;
      });
      if (what !== undefined) hidden.push(what);
    }
    expect(hidden).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const [end, bar] = await Promise.all(
      ['.site-footer ul', '.exit-bar'].map((part) => page.locator(part).boundingBox()),
    );
    expect((end?.y ?? 999) + (end?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });
});

test('a discreet page has nothing to type into', async ({ page }) => {
  for (let number = 1; number <= 9; number += 1) {
    await page.goto(sheet(number));
    await expect(page.locator('input:not([type=checkbox]), textarea')).toHaveCount(0);
  }
});
