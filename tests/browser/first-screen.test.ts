import { expect, test } from 'playwright/test';
import { listComunaPaths } from './support.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });
test.use({ viewport: { width: 360, height: 640 } });

/** What somebody in the street needs → where it stands. All of each must show. */
const parts = {
  name: 'h1',
  status: '.hero .status',
  'best place': '.best .name',
  'call or go': '.best .way',
  'to the steps': '.jump a[href="#pasos"]',
  'to help': '.jump a[href="#ayuda"]',
};

/** For the page: each part that is missing or reaches out of the first screen. */
function findHidden(wanted: Record<string, string>): string[] {
  const { innerWidth, innerHeight } = window;
  return Object.entries(wanted).flatMap(([part, selector]) => {
    const found = document.querySelector(selector)?.getBoundingClientRect();
    if (!found || found.height === 0) return [`no ${part}`];
    const fits =
      found.top >= 0 &&
      found.left >= 0 &&
      Math.floor(found.bottom) <= innerHeight &&
      Math.floor(found.right) <= innerWidth;
    return fits ? [] : [`${part} ends at ${Math.ceil(found.bottom)} px`];
  });
}

const groups = 4;
for (let group = 0; group < groups; group += 1)
  test(`the first screen of every comuna shows what is needed at once (${group + 1} of ${groups})`, async ({
    page,
  }) => {
    const paths = await listComunaPaths(page);
    expect(paths).toHaveLength(346);
    const offenders: Record<string, string[]> = {};
    for (const path of paths.filter((_, index) => index % groups === group)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const hidden = await page.evaluate(findHidden, parts);
      if (hidden.length > 0) offenders[path] = hidden;
    }
    expect(offenders).toEqual({});
  });
