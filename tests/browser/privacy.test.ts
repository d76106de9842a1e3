import { archetypes } from '../archetypes.ts';
import { openDetails } from './support.ts';
import { expect, test } from './test.ts';

test('no page breaks its security policy, complains, asks another host or keeps anything', async ({
  page,
  context,
  baseURL,
}) => {
  const faults: string[] = [];
  let path = '';
  const report = (what: string) => faults.push(`${path}: ${what}`);
  page.on('console', (message) => report(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => report(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Going on to the next page ends what is still under way.
    if (reason !== 'net::ERR_ABORTED') report(`${reason}: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) report(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.headers()['set-cookie']) report(`sets a cookie: ${response.url()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(
        `policy: ${event.violatedDirective} blocks ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  for (const archetype of archetypes) {
    path = archetype.path;
    await page.goto(path);
    await openDetails(page);
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    if (kept.cookie || kept.local || kept.session || kept.databases)
      report(`keeps ${JSON.stringify(kept)}`);
  }
  await page.waitForLoadState('networkidle');
  expect(await context.cookies()).toEqual([]);
  expect(faults).toEqual([]);
});

test('a page that is told to load from another host refuses: the policy is in force', async ({
  page,
}) => {
  await page.goto('/es/');
  const refused = page.waitForEvent('requestfailed');
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI));
        document.body.append(Object.assign(new Image(), { src: 'https://tracker.invalid/1.gif' }));
      }),
  );
  expect(blocked).toBe('https://tracker.invalid/1.gif');
  expect((await refused).failure()?.errorText).toBe('csp');
});
