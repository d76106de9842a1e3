import { locales } from '../../src/i18n/locales.ts';
import { pathIn } from '../../src/i18n/routes.ts';
import { findHidden, firstScreen, wantedIn, type Wanted } from './screens.ts';
import { listComunaPaths } from './support.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });
test.use({ viewport: firstScreen });

/**
 * For the page: puts the top of another page in the place of its own, which is what its first
 * screen shows, and looks for what is hidden. What follows the top is taken out, for speed.
 */
async function checkTops(paths: string[], wanted: Wanted, find: string) {
  const findHiddenHere = (new Function(`return (${find})`) as () => typeof findHidden)();
  const tops = ['.site-header', '.hero', '.beside'];
  const offenders: Record<string, string[]> = {};
  const check = (path: string, html: string) => {
    // What is left out stands after all that is looked for: without its top a page would be an offender.
    const head = html.slice(0, html.indexOf('<div class="body'));
    const other = new DOMParser().parseFromString(head, 'text/html');
    for (const top of tops)
      document.querySelector(top)?.replaceWith(other.querySelector(top) ?? '');
    const hidden = findHiddenHere(wanted);
    if (hidden.length > 0) offenders[path] = hidden;
  };
  for (const part of document.querySelectorAll('.comuna > .body, main ~ *')) part.remove();
  const load = async (path: string) => (await fetch(path)).text();
  const many = 16;
  for (let start = 0; start < paths.length; start += many) {
    const some = paths.slice(start, start + many);
    const pages = await Promise.all(some.map(load));
    for (const [index, html] of pages.entries()) check(some[index] ?? '', html);
  }
  return offenders;
}

for (const { segment } of locales)
  test.describe(() => {
    // The policy of the site rightly allows no requests of scripts.
    test.use({ bypassCSP: true });
    test(`the first screen of every comuna in ${segment} shows what is needed at once`, async ({
      page,
    }) => {
      const paths = (await listComunaPaths(page)).map((path) => pathIn(segment, path));
      expect(paths).toHaveLength(346);
      await page.goto(paths[0] ?? '');
      const wanted = wantedIn(segment);
      expect(await page.evaluate(findHidden, wanted)).toEqual([]);
      const offenders = await page.evaluate(
        ({ code, ...rest }) =>
          (new Function(`return (${code})`) as () => typeof checkTops)()(
            rest.paths,
            rest.wanted,
            rest.find,
          ),
        { code: checkTops.toString(), paths, wanted, find: findHidden.toString() },
      );
      expect(offenders).toEqual({});
    });
  });
