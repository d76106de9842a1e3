import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, toolEnv } from './run.mjs';

const config = 'tests/playwright.config.ts';

/** Runs the projects of the tests whose names begin alike, `site` and `site-fixtures`, their output shown; `rest` goes to Playwright as it is. */
export async function runProject(name, rest, env = {}) {
  // A folder of its own, so that two runs do not read each other's counts.
  const folder = mkdtempSync(join(tmpdir(), 'puente-tests-'));
  const report = join(folder, 'report.json');
  // With "=", since Playwright would take every word after "--project" for a project.
  const args = ['test', '--config', config, `--project=${name}*`, '--reporter=list,json', ...rest];
  const { code } = await run('playwright', args, {
    env: { ...toolEnv, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    limit: 30,
    show: true,
  });
  const counts = countReport(readReport(report), code);
  rmSync(folder, { recursive: true });
  return counts;
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
 * Whether a Playwright command line can reach the projects in a browser, the only ones that need a server.
 *
 * @param {string[]} args
 */
export function needsServer(args) {
  const projects = args.join(' ').match(/--project[= ]\S+/g);
  return !projects || projects.some((project) => project.includes('browser'));
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
