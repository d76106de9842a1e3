import { archetypes } from '../archetypes.ts';
import { canRun, compareLooks, test } from './old-browser.ts';
import { expect } from './test.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });
test.skip(!canRun, 'Chromium 92 runs on Linux with an x64 processor only');

for (const { name, path } of archetypes)
  test(`${name} (${path}) looks in a browser of 2021 as in one of today`, async ({
    page,
    oldBrowser,
    baseURL,
  }) => {
    const oldPage = await oldBrowser.newPage();
    expect(await compareLooks(page, oldPage, `${baseURL}${path}`)).toEqual([]);
    await oldPage.close();
  });
