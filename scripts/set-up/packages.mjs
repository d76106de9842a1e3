import { machineEnv, readJson, run } from './run.mjs';
import { isAtLeast } from './version.mjs';

// Astro needs 22.12; the first that runs the TypeScript of scripts and tests without a flag is 22.18.
const leastNode = '22.18.0';

// devDependencies are wanted even where NODE_ENV says production; scripts of packages are off in .npmrc.
const install = ['ci', '--include=dev', '--include=optional'];

/** @type {import('./needs.mjs').Need} */
const packages = {
  name: 'packages',
  isBasic: true,
  find: () =>
    isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json')),
  plan: () => 'npm ci puts those of package-lock.json into node_modules, 550 MB …',
  get: async () => {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    const { output } = await run('npm', [...install, ...quiet], { env: machineEnv, limit: 15 });
    return output;
  },
  remedy: `run \`npm ${install.join(' ')}\`.`,
};

/** @type {import('./needs.mjs').Need} */
const newNode = {
  name: 'new Node',
  isBasic: true,
  find: async () => {
    const { code, output } = await run('node', ['--version']);
    return code === 0 && isAtLeast(output.trim(), leastNode);
  },
  remedy: `install ${leastNode} or newer from https://nodejs.org. On Linux with an x64 processor the packages bring it.`,
};

/** What every command needs. */
export const basics = [packages, newNode];

/**
 * Whether `installed` (npm's own record in node_modules) is what `wanted` (package-lock.json) asks for.
 * Optional packages may be absent: they are for other machines.
 */
export function isInstalled(wanted, installed = { packages: {} }) {
  const { '': _, ...want } = wanted.packages;
  const isRight = (name) => {
    const [asked, have] = [want[name], installed.packages[name]];
    if (!asked || !have) return asked?.optional === true;
    return have.version === asked.version && have.integrity === asked.integrity;
  };
  return Object.keys({ ...want, ...installed.packages }).every(isRight);
}
