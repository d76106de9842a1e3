import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { archetypes, translatedPages } from '../archetypes.ts';
import { openDetails } from './support.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that colours alone can break: the rest holds in the dark if it holds in the light. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Every fault as `rule at target: what to do`. */
async function findFaults(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // Legacy mode opens no second page, which only frames of other hosts would need.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const chosen = colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(colourRules);
  const { violations } = await chosen.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      `${id} at ${target.join(' ')}: ${failureSummary}`.replace(/\s+/g, ' '),
    ),
  );
}

/** Another language changes words and direction, not what is built: one width shows their faults. */
const translated = translatedPages.filter(({ path }) => /melipilla|refugio/.test(path));
const pages = [
  ...archetypes.map((page) => ({ ...page, widths: [360, 1280] })),
  ...translated.map((page) => ({ ...page, widths: [360] })),
];

for (const { name, path, widths } of pages)
  test(`${name} (${path}) has no accessibility fault, in light and dark, narrow and wide`, async ({
    page,
  }) => {
    await page.goto(path);
    const faults: Record<string, string[]> = {};
    // What opens is opened: what can be closed hides its content from the rules.
    await openDetails(page);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of widths) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        for (const fault of await findFaults(page, colorScheme))
          (faults[fault] ??= []).push(`${colorScheme} ${width}`);
      }
    expect(faults).toEqual({});
  });
