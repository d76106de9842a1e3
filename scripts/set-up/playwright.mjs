import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, toolEnv } from './run.mjs';

const config = 'tests/playwright.config.ts';
const report = join(root, '.cache/tests.json');

/** Runs one project of the tests, its output shown; `rest` goes to Playwright as it is. */
export async function runProject(name, rest, env = {}) {
  rmSync(report, { force: true });
  // With "=", since Playwright would take every word after "--project" for a project.
  const args = ['test', '--config', config, `--project=${name}`, ...rest];
  const { code } = await run('playwright', args, {
    env: { ...toolEnv, ...env },
    limit: 30,
    show: true,
  });
  return countReport(readReport(), code);
}

/**
 * What a report and the exit code say together: a run that broke outside its tests is one failure.
 *
 * @typedef {{ expected?: number, unexpected?: number, flaky?: number }} Stats
 * @param {{ stats?: Stats } | undefined} report
 * @param {number} code
 */
export function countReport(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky;
  const isBroken = failed === 0 && (code !== 0 || !report);
  return { passed: expected, failed: isBroken ? 1 : failed };
}

/**
 * Whether a Playwright command line can reach the browser project, which is the only one that needs a server.
 *
 * @param {string[]} args
 */
export function needsServer(args) {
  const projects = args.join(' ').match(/--project[= ]\S+/g);
  return !projects || projects.some((project) => project.endsWith('browser'));
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
