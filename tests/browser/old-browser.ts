import { chromium, type Browser, type Page } from 'playwright/test';
import { test as looking } from './looking.ts';
import { openDetails } from './support.ts';

/** Chromium 92, of 2021: on many old phones no newer one can be installed. `npm test` fetches it. */
const path = process.env['OLD_CHROMIUM_PATH'];
export const canRun = process.platform === 'linux' && process.arch === 'x64';

/** `test` with both browsers. */
export const test = looking.extend<object, { oldBrowser: Browser }>({
  oldBrowser: [
    async ({}, use, { project }) => {
      const { args = [], ...options } = project.use.launchOptions ?? {};
      const browser = await chromium.launch({
        ...options,
        // The package comes without what draws by itself: it would wait for it, now and then for ever.
        args: [...args, '--disable-gpu', '--disable-software-rasterizer'],
        executablePath: path ?? 'no Chromium 92: it could not be fetched',
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** For the page: how all that shows looks, by its name, in what does not depend on the shapes of letters. */
function readLooks(): [name: string, look: string[]][] {
  const properties = [
    'display position color background-color border-block-start-style',
    'font-size font-weight line-height list-style-type text-decoration-line fill stroke flex-wrap',
    'padding-block-start padding-inline-start margin-block-start margin-inline-start column-gap',
  ].flatMap((some) => some.split(' '));
  return (
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('svg *'))
      // Today's browser makes boxes for what is folded, the old one does not.
      .filter((element) => !element.closest('details:not([open]) > :not(summary)'))
      .map((element) => {
        const style = getComputedStyle(element);
        const look = properties
          // Each browser lays the parts of a field for a day out in its own way.
          .filter((property) => property !== 'display' || !element.matches('[type=date]'))
          .map((property) => `${property}: ${style.getPropertyValue(property)}`);
        const { width, height } = element.getBoundingClientRect();
        if (element.localName === 'svg') look.push(`${Math.round(width)} × ${Math.round(height)}`);
        const around = element.parentElement?.closest('[class]')?.className;
        return [`${around} > ${element.localName}.${element.getAttribute('class')}`, look];
      })
  );
}

/** What looks otherwise in the old browser than in that of `page`, of the page at an address. */
export async function compareLooks(page: Page, oldPage: Page, address: string): Promise<string[]> {
  const [today = [], then = []] = await Promise.all(
    [page, oldPage].map(async (each) => {
      await each.setViewportSize({ width: 360, height: 740 });
      await each.goto(address);
      await openDetails(each);
      // One sheet of the header: a second would close it, in today's browser only.
      await each.evaluate(() => {
        const sheet = document.querySelector<HTMLDetailsElement>('.site-header details');
        if (sheet) sheet.open = true;
      });
      return each.evaluate(readLooks);
    }),
  );
  const [parts, oldParts] = [today, then].map((looks) => looks.map(([part]) => part));
  if (parts?.join('\n') !== oldParts?.join('\n')) {
    const only = (some: string[] = [], others: string[] = []) =>
      some.filter((part) => !others.includes(part)).slice(0, 5);
    return [
      `other parts show: today ${only(parts, oldParts).join('; ')}; then ${only(oldParts, parts).join('; ')}`,
    ];
  }
  return then.flatMap(([part, look], at) => {
    const lost = look.filter((each) => !today[at]?.[1].includes(each));
    return lost.length > 0 ? [`${part}: ${lost.join('; ')}`] : [];
  });
}
