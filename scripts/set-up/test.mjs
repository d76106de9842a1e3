import { browsers } from './browsers.mjs';
import { prepare } from './needs.mjs';
import { basics } from './packages.mjs';
import { explain } from './progress.mjs';
import { beginSteps, chooseSteps, joinSteps, runStep } from './steps.mjs';

/** `npm test`: installs, runs the steps that `words` name, and ends with the line of totals. */
export async function runTests(words) {
  const counts = {};
  try {
    const { steps, rest } = chooseSteps(words);
    const needsBrowsers = steps.some(({ name }) => name === 'browser');
    await prepare([...basics, ...(needsBrowsers ? browsers : [])]);
    const begun = beginSteps(steps);
    for await (const step of joinSteps(steps, begun)) {
      if (step.readsSite && counts.build?.failed)
        console.log(`${step.name}: left out, nothing is built`);
      // A step that cannot run is one failure, and the next step still runs.
      else counts[step.name] = await runStep(step, rest, begun).catch(fail);
    }
  } catch (error) {
    counts['set-up'] = fail(error);
  }

  const failed = Object.keys(counts).filter((name) => counts[name].failed > 0);
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  const { line, exitCode } = sumUp(Object.values(counts));
  process.exitCode = exitCode;
  console.log(line);
}

function fail(error) {
  explain(error);
  return { passed: 0, failed: 1 };
}

/**
 * The line that ends every run of the tests, and the exit code: 0 only when something ran and nothing failed.
 *
 * @param {{ passed: number, failed: number }[]} counts
 */
export function sumUp(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  return {
    line: `${passed} passed, ${failed} failed`,
    exitCode: failed === 0 && passed > 0 ? 0 : 1,
  };
}
