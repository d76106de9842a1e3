import { localitiesPath } from '../../src/search/localities.ts';
import { holdBack, openDetails, outlast, watchPolicy } from './support.ts';
import { expect, test } from './test.ts';

for (const path of ['/es/', '/ht/', '/ar/comunas/', '/zh-hans/comunas/colchane/'])
  test(`on ${path} two letters and the arrows lead to a comuna, with no request after the load but for localities`, async ({
    page,
  }) => {
    const blocked = await watchPolicy(page);
    await page.goto(path);
    const others = page.locator('.other summary');
    if ((await others.count()) > 0) await others.click();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const field = page.locator('.finder input');
    await field.focus();
    await expect(field).toHaveRole('combobox');
    const before = loaded.length;
    expect(before).toBeGreaterThan(0);

    await field.pressSequentially('kilik');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    const option = page.getByRole('option').first();
    await expect(option).toHaveText('Quilicura Metropolitana');
    await expect(page.locator('.finder [role=status]')).not.toBeEmpty();
    await field.press('ArrowDown');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await option.getAttribute('id')) ?? '',
    );
    expect(loaded.slice(before).filter((each) => each !== localitiesPath)).toEqual([]);

    await field.press('Enter');
    await expect(page).toHaveURL(/\/comunas\/quilicura\/$/);
    await expect(page.locator('h1')).toHaveText('Quilicura');
    expect(blocked).toEqual([]);
  });

test('a list in which somebody is choosing stays as it is when localities come', async ({
  page,
}) => {
  const answer = await holdBack(page, `**${localitiesPath}`);
  await page.goto('/es/');
  await page.locator('.finder input').pressSequentially('kilik');
  const option = page.getByRole('option').first();
  await expect(option).toHaveText('Quilicura Metropolitana');
  await page.keyboard.press('ArrowDown');
  const localities = page.waitForResponse(`**${localitiesPath}`);
  answer();
  await (await localities).finished();
  await outlast(page, 200);
  await expect(option).toHaveAttribute('aria-selected', 'true');
});

test('the language choice leads to the page of a comuna on which one chooses a language', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('.finder input').pressSequentially('colchane');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/colchane\/$/);
});

test('Escape closes the list, and Enter asks which one where several are meant', async ({
  page,
}) => {
  await page.goto('/es/');
  const field = page.locator('.finder input');
  await field.pressSequentially('san pedro');
  await expect(page.getByRole('option').nth(2)).toBeVisible();
  await field.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await field.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(page).toHaveURL(/\/es\/$/);
});

test('a finder that cannot be loaded says so, and its form still leads to the list', async ({
  page,
}) => {
  await page.route('**/es/comunas.js', (route) => route.abort());
  await page.goto('/es/');
  await page.locator('.finder input').focus();
  await expect(page.locator('form.finder')).toContainText('La lista no cargó');
  await page.locator('.finder button').click();
  await expect(page).toHaveURL(/\/es\/comunas\//);
});

test('a finder that could not be loaded is tried again, and then nothing says that it failed', async ({
  page,
}) => {
  await page.route('**/es/comunas.js*', (route) => route.abort());
  await page.goto('/es/');
  const field = page.locator('.finder input');
  await field.focus();
  await expect(page.locator('form.finder')).toContainText('La lista no cargó');
  const again = page.waitForEvent('requestfailed');
  await field.blur();
  await field.focus();
  await again;
  await expect(page.getByText('La lista no cargó')).toHaveCount(1);
  await page.unroute('**/es/comunas.js*');
  await expect(async () => {
    await field.blur();
    await field.focus();
    expect(await field.getAttribute('role')).toBe('combobox');
  }).toPass();
  await field.pressSequentially('melipi');
  await expect(page.getByRole('option').first()).toHaveText('Melipilla Metropolitana');
  await expect(page.locator('form.finder')).not.toContainText('La lista no cargó');
});

test('the parts of the finder are named where the browser reflects no ARIA as properties', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['role', 'ariaLabel', 'ariaExpanded', 'ariaSelected'])
      Object.defineProperty(Element.prototype, name, { value: null, writable: true });
  });
  await page.goto('/es/');
  const field = page.locator('.finder input');
  await field.pressSequentially('melip');
  await expect(page.locator('.finder li').first()).toBeVisible();
  await field.press('ArrowDown');
  await expect(page.locator('.finder ul')).toHaveAttribute('role', 'listbox');
  await expect(page.locator('.finder ul')).toHaveAttribute('aria-label', /./);
  await expect(page.locator('.finder li').first()).toHaveAttribute('role', 'option');
  await expect(page.locator('.finder li').first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.finder p[role=status]')).not.toBeEmpty();
  await expect(field).toHaveAttribute('role', 'combobox');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
});

test('what is typed, or closed, after something was sent is not opened, however late its answer', async ({
  page,
}) => {
  for (const press of ['type', 'close']) {
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/localidades.js*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/es/');
    const input = page.locator('#comuna').first();
    await input.focus();
    await expect(input).toHaveAttribute('role', 'combobox');
    await input.fill('reñaca');
    await input.press('Enter');
    if (press === 'type') await input.fill('iquique');
    else await input.press('Escape');
    const came = page.waitForResponse('**/localidades.js*');
    answer();
    await (await came).finished();
    await page.waitForTimeout(200);
    await expect(page).toHaveURL(/\/es\/$/);
    await page.unroute('**/localidades.js*');
  }
});

test('a name that is none is said to be none', async ({ page }) => {
  await page.goto('/es/');
  await page.locator('.finder input').pressSequentially('qqqq');
  await expect(page.locator('.finder [role=status]')).toHaveText(/^No conocemos ese nombre/);
});

test('a form that was sent before the finder was there is answered on the list of all comunas', async ({
  page,
}) => {
  await page.goto('/ht/comunas/?q=Kilikoura');
  await expect(page.locator('.finder input')).toHaveValue('Kilikoura');
  await expect(page).toHaveURL(/\/ht\/comunas\/$/);
  await expect(page.getByRole('option').first()).toHaveText('Quilicura Metropolitana');
  await expect(page.locator('.no-script')).toHaveCount(0);
  await page.goto('/es/comunas/?q=xqzz');
  await expect(page.locator('.finder [role=status]')).toHaveText(/^No conocemos ese nombre/);
  await page.goto('/es/comunas/?q=');
  await expect(page.locator('.finder [role=listbox]')).toHaveCount(0);
});

test('the finder leaves the keys of an input method alone, and reads its word when it is whole', async ({
  page,
}) => {
  await page.goto('/zh-hans/');
  const field = page.locator('.finder input');
  // With the localities, which come later, the answer is another.
  const localities = page.waitForResponse(`**${localitiesPath}`);
  await field.pressSequentially('san pedro');
  await localities;
  await expect(page.getByRole('option').nth(3)).toBeVisible();
  const status = page.locator('.finder [role=status]');
  const before = await status.textContent();
  for (const keys of [{ isComposing: true }, { keyCode: 229 }])
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      await field.dispatchEvent('keydown', { key, ...keys });
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(page.locator('[aria-selected=true]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/zh-hans\/$/);
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'maip';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  expect(await status.textContent()).toBe(before);
  await field.dispatchEvent('compositionend');
  await expect(page.getByRole('option').first()).toHaveText('Maipú Metropolitana');
});

for (const path of ['/es/', '/es/comunas/', '/es/comunas/colchane/', '/es/buscar/', '/404.html'])
  test(`on ${path} no phone changes what is typed, or zooms into fields and lists`, async ({
    page,
  }) => {
    await page.goto(path);
    await openDetails(page);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      const sizes = await page
        .locator('input, select')
        .evaluateAll((fields) =>
          fields.map((field) => parseFloat(getComputedStyle(field).fontSize)),
        );
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    }
    for (const [name, value] of Object.entries({
      autocorrect: 'off',
      autocapitalize: 'none',
      spellcheck: 'false',
      enterkeyhint: 'search',
    }))
      await expect(page.locator('#comuna, #q')).toHaveAttribute(name, value);
  });

test.describe('a page that is not there', () => {
  test('offers the comuna that its address names', async ({ page }) => {
    await page.goto('/Ñuñoa/');
    await expect(page.locator('.finder input')).toHaveValue('Ñuñoa');
    await page.getByRole('option', { name: 'Ñuñoa' }).click();
    await expect(page).toHaveURL(/\/nunoa\/$/);
  });

  test('speaks the language of its address, and leads on in it', async ({ page }) => {
    await page.goto('/ar/comunas/nunoha/');
    await expect(page.locator('h1')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('h1')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('.finder input')).toHaveValue('nunoha');
    await page.getByRole('option', { name: 'Ñuñoa' }).click();
    await expect(page).toHaveURL(/\/ar\/comunas\/nunoa\/$/);
  });

  test('an address that names no comuna is not taken for one', async ({ page }) => {
    const faults = await watchPolicy(page);
    await page.goto('/ht/tramites/refij/');
    await expect(page.locator('h1')).toHaveAttribute('lang', 'ht');
    await expect(page.locator('.finder input')).toHaveValue('');
    expect(faults.filter((fault) => !/404/.test(fault))).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the finder leads to all comunas from A to Z, and nothing offers what cannot work', async ({
    page,
  }) => {
    await page.goto('/es/');
    await expect(page.locator('.near')).toBeHidden();
    await page.locator('.finder input').fill('Quilicura');
    await page.locator('.finder button').click();
    await expect(page).toHaveURL(/\/es\/comunas\/\?q=Quilicura$/);
    await expect(page.getByRole('link', { name: 'Quilicura', exact: true })).toBeVisible();
    await expect(page.locator('.no-script')).toBeVisible();
  });
});
