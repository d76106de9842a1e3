import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

/** For the page: a phone that answers when it is told to, once for each time that it was asked. */
function holdPosition(): void {
  const asked: [PositionCallback, PositionErrorCallback | null | undefined][] = [];
  navigator.geolocation.getCurrentPosition = (found, failed) => void asked.push([found, failed]);
  addEventListener('answer', () => {
    const coords = { latitude: -33.69, longitude: -71.21 } as GeolocationCoordinates;
    for (const [found] of asked.splice(0)) found({ coords } as GeolocationPosition);
  });
  addEventListener('refuse', () => {
    for (const [, failed] of asked.splice(0)) failed?.({ code: 1 } as GeolocationPositionError);
  });
  addEventListener('count', () => (document.title = String(asked.length)));
}
const tell = (page: Page, what: string) =>
  page.evaluate((name) => dispatchEvent(new Event(name)), what);

const melipilla = { latitude: -33.69, longitude: -71.21 };

test('asks only when the button is pressed, and sends the position nowhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(melipilla);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await page.addInitScript(() => {
    const { geolocation } = navigator;
    const own = geolocation.getCurrentPosition.bind(geolocation);
    geolocation.getCurrentPosition = (...all) => {
      document.documentElement.dataset['asked'] = 'yes';
      own(...all);
    };
  });
  await page.goto('/es/');
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await page.locator('.near button').click();
  await expect(page.locator('.near a').first()).toHaveText('Melipilla');
  await expect(page.locator('.near [role=status]')).toContainText('Es un cálculo');
  expect(sent.filter((each) => /33\.6|71\.2/.test(each))).toEqual([]);
  await page.locator('.near a').first().click();
  await expect(page).toHaveURL(/\/es\/comunas\/melipilla\/$/);
});

test('a refusal is taken as one, and the name can still be typed', async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto('/es/');
  await page.locator('.near button').click();
  await expect(page.locator('.near [role=status]')).toContainText('no dio permiso');
});

test('who is in another country is told so', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 18.54, longitude: -72.34 });
  await page.goto('/es/');
  await page.locator('.near button').click();
  await expect(page.locator('.near [role=status]')).toContainText('no está en Chile');
});

test.describe('with a position that does not come', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(holdPosition);
    await page.goto('/es/');
    await page.locator('.near button').click();
    await expect(page.locator('.near [role=status]')).toContainText('Buscando su posición');
  });

  test('it says so in the end, shows the list, and still takes a late answer', async ({ page }) => {
    const otherWay = page.locator('.near .other-way');
    await expect(otherWay).toBeHidden();
    await page.clock.runFor(25_000);
    await expect(page.locator('.near [role=status]')).toContainText('No pudimos saber');
    await expect(otherWay.getByRole('link')).toHaveAttribute('href', '/es/comunas/#letras');
    await tell(page, 'answer');
    await expect(page.locator('.near a').first()).toBeVisible();
    await expect(page.locator('.near li').first()).toHaveText('Melipilla');
    await expect(otherWay).toBeHidden();
  });

  test('pressed again it asks once, and nothing comes twice', async ({ page }) => {
    await page.locator('.near button').click();
    await tell(page, 'count');
    await expect(page).toHaveTitle('1');
    await page.clock.runFor(25_000);
    await page.locator('.near button').click();
    await tell(page, 'count');
    await expect(page).toHaveTitle('2');
    await tell(page, 'answer');
    await expect(page.locator('.near li')).toHaveCount(5);
    await page.locator('.near button').click();
    await tell(page, 'answer');
    await expect(page.locator('.near li')).toHaveCount(5);
  });

  test('a refusal is told where the browser knows no name for it', async ({ page }) => {
    await page.evaluate(() => Reflect.deleteProperty(window, 'GeolocationPositionError'));
    await tell(page, 'refuse');
    await expect(page.locator('.near [role=status]')).toContainText('no dio permiso');
  });
});
