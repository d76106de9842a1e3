import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Rules of axe by their tags: WCAG 2.2 AA, and what its makers hold to be good practice. */
export const allRules = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules that colours alone can break: the rest holds in the dark if it holds in the light. */
export const colourRules = {
  type: 'rule' as const,
  values: ['color-contrast', 'link-in-text-block'],
};

/** The small one: it goes to the page anew each time. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Makes axe ready in a page: once for all the looks that are taken at it. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** The dearest rules, switched off: those on colours, and on the size of targets, which `findSmall` asks for more strictly. */
export const fewerRules: RunOptions['rules'] = Object.fromEntries(
  [...colourRules.values, 'target-size'].map((rule) => [rule, { enabled: false }]),
);

/** Every fault of the page as it looks now, as `rule at target: what to do`. */
export async function findFaults(
  page: Page,
  runOnly: NonNullable<RunOptions['runOnly']>,
  rules: RunOptions['rules'] = {},
): Promise<string[]> {
  const options: RunOptions = { runOnly, rules, resultTypes: ['violations'] };
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
