import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineEnv, root, run } from './run.mjs';
import { isAtLeast } from './version.mjs';

// Astro needs 22.12; the first that runs the TypeScript of scripts and tests without a flag is 22.18.
const leastNode = '22.18.0';

// No package needs its install script; devDependencies are wanted even where NODE_ENV says production.
const install = ['ci', '--include=dev', '--include=optional', '--ignore-scripts'];

/** @type {import('./needs.mjs').Need} */
export const packages = {
  name: 'packages',
  isBasic: true,
  find: () =>
    isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json')),
  plan: () => 'npm ci puts those of package-lock.json into node_modules, 550 MB …',
  get: async () => {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    const { output } = await run('npm', [...install, ...quiet], { env: machineEnv, limit: 15 });
    return output;
  },
  remedy: `run \`npm ${install.join(' ')}\`.`,
};

/** @type {import('./needs.mjs').Need} */
export const newNode = {
  name: 'new Node',
  isBasic: true,
  find: async () => {
    const { code, output } = await run('node', ['--version']);
    return code === 0 && isAtLeast(output.trim(), leastNode);
  },
  remedy: `install ${leastNode} or newer from https://nodejs.org. On Linux with an x64 processor the packages bring it.`,
};

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

function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return { packages: {} };
  }
}
