import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

test('without JavaScript one gets from the root to a comuna by links', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL('/es/');
  await page.locator('summary', { hasText: 'Metropolitana' }).click();
  await page.getByRole('link', { name: 'Melipilla', exact: true }).click();
  await expect(page).toHaveURL('/es/comunas/melipilla/');
  await expect(page.locator('h1')).toHaveText('Melipilla');
});

test('without JavaScript the root leads to a comuna of any region, too', async ({ page }) => {
  await page.goto('/');
  await page.locator('summary', { hasText: 'Los Lagos' }).click();
  await page.getByRole('link', { name: 'Puerto Varas', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Puerto Varas');
});

test('without JavaScript the letters of the home page lead to a comuna', async ({ page }) => {
  await page.goto('/es/');
  await page.locator('.letters').getByRole('link', { name: 'Q', exact: true }).click();
  await expect(page.locator('#letra-Q')).toBeInViewport();
  await page.getByRole('link', { name: 'Quilicura', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Quilicura');
});

test('without JavaScript a situation leads through the guide to a procedure', async ({ page }) => {
  await page.goto('/es/comunas/colchane/');
  await page.locator('.jump a[href="#pasos"]').click();
  await expect(page.locator('#pasos')).toBeInViewport();
  await page.locator('.situations a').first().click();
  await expect(page).toHaveURL(/\/es\/guia\/[a-z-]+\/$/);
  const link = page.locator('.paper h3 a').first();
  const title = await link.innerText();
  await link.click();
  await expect(page).toHaveURL(/\/es\/tramites\/[a-z-]+\/$/);
  await expect(page.locator('h1')).toHaveText(title);
});

for (const path of ['/es/comunas/san-antonio/', '/es/comunas/colchane/', '/es/ayuda/'])
  test(`without JavaScript every phone on ${path} can be called`, async ({ page }) => {
    await page.goto(path);
    const phones = await page
      .locator('.way.main:has(svg + bdi), .emergency li a, a[href^="tel:"]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href') ?? '', link.textContent]),
      );
    expect(phones.length).toBeGreaterThan(3);
    for (const [href = '', text = ''] of phones) {
      expect(href).toMatch(/^tel:(\+56\d{8,10}|[68]00\d{6,7}|\*?\d{3,4})$/);
      expect(text.replace(/\D/g, '')).toContain(href.replace(/^tel:(\+56)?\*?/, ''));
    }
    // A number as a phone shows it stands nowhere but in a link.
    const loose = await page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('a')) link.remove();
      return copy.textContent.match(/\+56[\d ]{8,}|\b600[\d ]{6,}/g) ?? [];
    });
    expect(loose).toEqual([]);
  });
