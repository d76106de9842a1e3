import { expect, type Page } from 'playwright/test';

/** Types a query and waits for its answer; the addresses found, in their order. */
export async function search(page: Page, query: string): Promise<string[]> {
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

/** For the page: everything by which somebody who looks at the phone may learn what was asked. */
export const readTraces = () => ({
  address: location.href,
  title: document.title,
  steps: history.length,
  state: JSON.stringify(history.state),
  stored: JSON.stringify([
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
  ]),
  languages: [...document.querySelectorAll<HTMLAnchorElement>('.language a')].map((a) => a.href),
});

export const traces = (page: Page) => page.evaluate(readTraces);
