import { browser } from './browser.mjs';
import { listMissing, provide } from './needs.mjs';
import { isForOldBrowser, oldBrowser } from './old-browser.mjs';
import { newNode, packages } from './packages.mjs';
import { explain, Stop } from './progress.mjs';
import { chooseSteps, isBuilt } from './steps.mjs';
import { decideExitCode, formatCount, sumCounts } from './totals.mjs';

/** `npm test`: installs, runs the steps that `words` name, and ends with the line of totals. */
export async function runTests(words) {
  const counts = {};
  try {
    const { steps, rest } = chooseSteps(words);
    await listMissing(listNeeds(steps));
    await provide(packages);
    await provide(newNode);
    const begun = begin(steps);
    for (const step of steps) {
      if (step.needsBuild && counts.build?.failed)
        console.log(`${step.name}: left out, nothing is built`);
      else counts[step.name] = await runStep(step, rest, begun);
    }
  } catch (error) {
    explain(error);
    counts['set-up'] = { passed: 0, failed: 1 };
  }

  const total = sumCounts(Object.values(counts));
  const failed = Object.keys(counts).filter((name) => counts[name].failed > 0);
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = decideExitCode(total);
  console.log(formatCount(total));
}

function listNeeds(steps) {
  const browsers = isForOldBrowser ? [browser, oldBrowser] : [browser];
  return [packages, newNode, ...(steps.some(({ name }) => name === 'browser') ? browsers : [])];
}

/** Begins what can be begun; a failure waits for the step that asks for it. */
function begin(steps) {
  const begun = new Map();
  for (const step of steps) {
    if (!step.begin) continue;
    const running = step.begin(begun);
    running.catch(() => {});
    begun.set(step.name, running);
  }
  return begun;
}

/** A step that cannot run is one failure, and the next step still runs. */
async function runStep(step, rest, begun) {
  try {
    if (step.needsBuild && !isBuilt()) throw new Stop('Build the site first: `npm run build`.');
    return await step.run(rest, begun.get(step.name));
  } catch (error) {
    explain(error);
    return { passed: 0, failed: 1 };
  }
}
