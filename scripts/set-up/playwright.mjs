import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson, run, toolEnv } from './run.mjs';

/** Runs the projects of the tests whose names begin with one of `names`, their output shown; `rest` goes to Playwright as it is. */
export async function runProjects(names, rest, env = {}) {
  // A name of its own, so that two runs do not read each other's counts.
  const report = join(tmpdir(), `puente-${process.pid}-${names[0]}.json`);
  // With "=", since Playwright would take every word after "--project" for a project.
  const args = [...names.map((name) => `--project=${name}*`), '--reporter=list,json', ...rest];
  const { code } = await run(
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts', ...args],
    {
      env: { ...toolEnv, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      limit: 30,
      show: true,
    },
  );
  const counts = countReport(readJson(report), code);
  rmSync(report, { force: true });
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
