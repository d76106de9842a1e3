import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { machineEnv, run } from './run.mjs';

/** Chromium without windows first: the same engine, at half the work. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const macApps = ['Chromium', 'Google Chrome'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
/** Letters of every language: a phone has them, a bare test machine does not. */
const letters = ['fonts-noto-core', 'fonts-noto-cjk'];

/** @type {import('./needs.mjs').Need} */
export const browser = {
  name: 'browser',
  find: findBrowser,
  plan: () => {
    // Whoever names a browser wants that one, and no other.
    if (process.env.CHROMIUM_PATH) return undefined;
    if (!readSudo()) return 'Playwright downloads its Chromium into a folder of its own …';
    return `apt-get installs ${names[0]} (or chromium), ${letters.join(' and ')} on this machine …`;
  },
  get: install,
  remedy: 'install Chromium, or set CHROMIUM_PATH to a Chromium or Chrome.',
};

/** Where a Chromium may be, best first. CHROMIUM_PATH, when set, is the only place. */
export function listCandidates({ CHROMIUM_PATH, PATH = '' }) {
  if (CHROMIUM_PATH) return [CHROMIUM_PATH];
  const folders = [...new Set([...PATH.split(delimiter).filter(Boolean), ...usualFolders])];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...macApps];
}

async function findBrowser() {
  const found = listCandidates(process.env).find(runs);
  if (found || process.env.CHROMIUM_PATH) return found;
  // Before the packages are there, so is no browser of theirs.
  const { chromium } = await import('playwright').catch(() => ({}));
  return chromium && [chromium.executablePath()].find(runs);
}

/** A name can be an empty shell (Ubuntu's chromium-browser without its snap): only running it tells. */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** The words before a command that installs packages of Debian; nothing where one may not. */
function readSudo() {
  const release = '/etc/os-release';
  if (!existsSync(release) || !/^ID=debian$/m.test(readFileSync(release, 'utf8'))) return undefined;
  if (process.getuid() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

async function install() {
  const sudo = readSudo();
  const { output } = sudo ? await installByApt(sudo) : { output: '' };
  if (await findBrowser()) return output;
  // Playwright tries five times: where downloads are closed, that ends within 20 seconds.
  process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ??= '4000';
  const download = await run('playwright', ['install', 'chromium']);
  return `${output}\n${download.output}`;
}

function installByApt(sudo) {
  const get = 'apt-get -qq -o DPkg::Lock::Timeout=120';
  const add = `${get} install -y --no-install-recommends ${letters.join(' ')}`;
  // Older releases of Debian have only the whole browser.
  const script = `${get} update && (${add} ${names[0]} || ${add} chromium)`;
  const [program, ...args] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'sh', '-c', script];
  return run(program, args, { env: machineEnv });
}
