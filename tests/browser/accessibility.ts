import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Rules of axe by their tags: WCAG 2.2 AA, and what its makers hold to be good practice. */
export const allRules: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules that colours alone can break: the rest holds in the dark if it holds in the light. */
export const colourRules: RunOptions['runOnly'] = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
};

/** Makes axe ready in a page: once for all the looks that are taken at it. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** Every fault of the page as it looks now, as `rule at target: what to do`. */
export async function findFaults(page: Page, rules: RunOptions['runOnly']): Promise<string[]> {
  const options: RunOptions = { ...(rules && { runOnly: rules }), resultTypes: ['violations'] };
  const violations = await page.evaluate(
    async (chosen) => (await window.axe.run(document, chosen)).violations,
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      `${id} at ${target.join(' ')}: ${failureSummary}`.replace(/\s+/g, ' '),
    ),
  );
}
