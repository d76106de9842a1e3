import { readFileSync } from 'node:fs';
import { readContent } from '../../scripts/read-content.ts';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { test } from './looking.ts';
import { findHidden, firstScreen, wantedIn, type Wanted } from './screens.ts';
import { expect } from './test.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });
test.use({ viewport: firstScreen });

declare global {
  interface Window {
    findHidden: typeof findHidden;
  }
}

const slugs = readContent().content.territory.map(({ data }) => data.slug);

/** The top of the page of each comuna; what follows it is left out, for speed. */
const readTops = (segment: LocaleSegment) =>
  slugs.map((slug) => {
    const path = pathOf(segment, { page: 'comuna', slug });
    const html = readFileSync(`dist${path}index.html`, 'utf8');
    // What is left out stands after all that is looked for: without its top a page would be an offender.
    return { path, head: html.slice(0, html.indexOf('<div class="body')) };
  });

/**
 * For the page: puts the top of other pages in the place of its own, with their styles, which is what their first screen
 * shows, and looks for what is hidden.
 */
function checkTops({ tops, wanted }: { tops: ReturnType<typeof readTops>; wanted: Wanted }) {
  for (const part of document.querySelectorAll('.comuna > .body, main ~ *, style')) part.remove();
  const sheets = new Map<string, CSSStyleSheet>();
  return tops.flatMap(({ path, head }) => {
    const other = new DOMParser().parseFromString(head, 'text/html');
    const styles = [...other.querySelectorAll('style')].map((each) => each.textContent).join('');
    const sheet = sheets.get(styles) ?? new CSSStyleSheet();
    if (!sheets.has(styles)) sheet.replaceSync(styles);
    sheets.set(styles, sheet);
    document.adoptedStyleSheets = [sheet];
    for (const part of ['.site-header', '.hero', '.beside'])
      document.querySelector(part)?.replaceWith(other.querySelector(part) ?? '');
    const hidden = window.findHidden(wanted);
    return hidden.length > 0 ? [`${path} hides ${hidden.join(', ')}`] : [];
  });
}

for (const { segment } of locales)
  test(`the first screen of every comuna in ${segment} shows what is needed at once`, async ({
    page,
  }) => {
    const tops = readTops(segment);
    expect(tops).toHaveLength(346);
    await page.goto(tops[0]?.path ?? '');
    const wanted = wantedIn(segment);
    expect(await page.evaluate(findHidden, wanted)).toEqual([]);
    await page.evaluate(`window.findHidden = ${findHidden.toString()}`);
    expect(await page.evaluate(checkTops, { tops, wanted })).toEqual([]);
  });
