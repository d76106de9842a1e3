import type { Browser, Locator, Page } from 'playwright';
import { phone } from '../../tests/browser/screens.ts';
import { openSlowPhone } from './slow-phone.ts';
import type { Walk } from './walks.ts';

const timed = async (what: () => Promise<unknown>) => {
  const start = performance.now();
  await what();
  return (performance.now() - start) / 1000;
};

/** Screens that somebody scrolls until the whole of an element shows. */
const scrollTo = async (target: Locator) => {
  const moved = await target.evaluate((element) => {
    const before = window.scrollY;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return Math.abs(window.scrollY - before);
  });
  return moved / phone.height;
};

/** A link in the main part, with or without a fragment; where it is folded, that which opens it is tapped first. */
async function find(page: Page, path: string) {
  const links = page.locator(`a:is([href="${path}"], [href^="${path}#"])`);
  const main = page.locator('main');
  await main.locator(links).first().waitFor({ state: 'attached' });
  const seen = main.locator(links).filter({ visible: true }).first();
  if ((await seen.count()) > 0) return [seen];
  return [
    main.locator('details:not([open])').filter({ has: links }).first().locator('> summary'),
    seen,
  ];
}

/** What a walk costs on a slow phone, and where its answer stands in the first screen of the last page. */
export async function takeWalk(browser: Browser, address: string, walk: Walk) {
  const { page, loaded, settle } = await openSlowPhone(browser);
  let [taps, screens, seconds] = [0, 0, 0];
  const tap = async (target: Locator) => {
    seconds += await timed(() => target.waitFor());
    screens += await scrollTo(target);
    taps += 1;
    await target.tap();
  };
  seconds += await timed(() => page.goto(address + (walk.from ?? '/'), { waitUntil: 'commit' }));
  for (const step of walk.steps) {
    // Somebody looks at a page before going on; what it loads meanwhile keeps nobody waiting.
    await settle();
    const path = 'follow' in step ? step.follow : step.to;
    if ('follow' in step) {
      let targets: Locator[] = [];
      seconds += await timed(async () => (targets = await find(page, path)));
      for (const target of targets) await tap(target);
    } else {
      // To type in a field is one tap.
      await tap(page.locator('main form[action] input:not([type="checkbox"])'));
      await page.keyboard.type(step.type, { delay: 60 });
      await tap(page.locator('[role="option"]').filter({ hasText: step.name }).first());
    }
    seconds += await timed(() =>
      page.waitForURL((url) => url.pathname === path, { waitUntil: 'commit' }),
    );
  }
  const answer = page.locator(walk.answer).first();
  seconds += await timed(() => answer.waitFor());
  const box = await answer.boundingBox();
  await settle();
  await page.context().close();
  const bottom = box ? Math.round(box.y + box.height) : Infinity;
  return { taps, screens, seconds, bytes: loaded(), bottom };
}
