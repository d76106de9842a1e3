import { browser } from './browser.mjs';
import { provide } from './needs.mjs';
import { isForOldBrowser, oldBrowser } from './old-browser.mjs';
import { explain } from './progress.mjs';

/** What the tests in a browser need. */
export const browsers = isForOldBrowser ? [browser, oldBrowser] : [browser];

/** Where they are, as the tests are told. Without the old one its own tests fail, and no others. */
export async function provideBrowsers() {
  const [path, oldPath] = await Promise.all([
    provide(browser),
    isForOldBrowser ? provide(oldBrowser).catch(explain) : undefined,
  ]);
  return { CHROMIUM_PATH: path, ...(oldPath && { OLD_CHROMIUM_PATH: oldPath }) };
}
