import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showStep, Stop } from './progress.mjs';
import { machineEnv, root, run } from './run.mjs';
import { isAtLeast } from './version.mjs';

// Astro needs 22.12; the first that runs the TypeScript of scripts and tests without a flag is 22.18.
const leastNode = '22.18.0';

/**
 * Whether `installed` (npm's own record in node_modules) is what `wanted` (package-lock.json) asks for.
 * Optional packages may be absent: they are for other machines.
 */
export function isInstalled(wanted, installed) {
  const names = Object.keys(wanted.packages).filter((name) => name !== '');
  const fits = (name) => {
    const [want, have] = [wanted.packages[name], installed.packages[name]];
    if (!have) return want.optional === true;
    return have.version === want.version && have.integrity === want.integrity;
  };
  return (
    names.every(fits) && Object.keys(installed.packages).every((name) => wanted.packages[name])
  );
}

/** Installs the packages unless they are there, and makes sure that the tools get a Node that is new enough. */
export async function install() {
  if (!isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) {
    await showStep('packages', installPackages);
  }
  const { code, output } = await run('node', ['--version']);
  if (code !== 0 || !isAtLeast(output.trim(), leastNode)) {
    throw new Stop(
      `Install Node ${leastNode} or newer from https://nodejs.org, then run it again.`,
    );
  }
}

async function installPackages() {
  // No package here needs its install script; devDependencies are wanted even where NODE_ENV says production.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const wanted = ['--include=dev', '--include=optional'];
  const { code, output } = await run('npm', ['ci', ...wanted, ...quiet], {
    env: machineEnv,
    limit: 15,
  });
  if (code !== 0) {
    throw new Stop(
      'The packages could not be installed: mend what npm says above, then run it again.',
      output,
    );
  }
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return { packages: {} };
  }
}
