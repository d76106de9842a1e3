import { expect, test } from './test.ts';

for (const name of ['content/comunas/metropolitana/maipu.mdx', 'fichas/3'])
  test(`the text to copy names the page from which one comes: ${name}`, async ({ page }) => {
    await page.goto(`/es/corregir/#${name}`);
    await expect(page.locator('#correccion')).toHaveValue(RegExp(`^Página: ${name}\n`));
  });

for (const other of ['%', 'https://example.org/', 'content/$1 x'])
  test(`the text to copy takes nothing else from an address: ${other}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`/es/corregir/#${other}`);
    await expect(page.locator('#correccion')).toHaveValue(/^Página:\s*\n/);
    expect(faults).toEqual([]);
  });
