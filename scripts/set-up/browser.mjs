import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop } from './progress.mjs';
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
const remedy = 'install Chromium, or set CHROMIUM_PATH to a Chromium or Chrome, then run it again.';

/** Where a Chromium may be, best first. CHROMIUM_PATH, when set, is the only place. */
export function listCandidates({ CHROMIUM_PATH, PATH = '' }) {
  if (CHROMIUM_PATH) return [CHROMIUM_PATH];
  const folders = [...new Set([...PATH.split(delimiter).filter(Boolean), ...usualFolders])];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...macApps];
}

/** The path of a Chromium that runs; one is installed where there is none. */
export async function provideBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.env.CHROMIUM_PATH)
    throw new Stop(`CHROMIUM_PATH names no browser that runs: ${remedy}`);

  let details = '';
  for (const way of listWays()) {
    const { code, output } = await way();
    const installed = code === 0 && (await findBrowser());
    if (installed) return installed;
    details += output;
  }
  throw new Stop(`There is no browser for the browser tests: ${remedy}`, details);
}

async function findBrowser() {
  const { chromium } = await import('playwright');
  return [...listCandidates(process.env), chromium.executablePath()].find(runs);
}

/** A name can be an empty shell (Ubuntu's chromium-browser without its snap): only running it tells. */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Ways to get a Chromium here: the system's packages where one may install them, then Playwright's download. */
function listWays() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const isAllowed = sudo.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0;
  return isDebian() && isAllowed ? [() => installByApt(sudo), download] : [download];
}

function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

/** Letters of every language: a phone has them, a bare test machine does not. */
const letters = 'fonts-noto-core fonts-noto-cjk';

function installByApt(sudo) {
  const get = 'apt-get -qq -o DPkg::Lock::Timeout=120';
  const install = `${get} install -y --no-install-recommends ${letters}`;
  // Older releases of Debian have only the whole browser.
  const script = `${get} update && (${install} chromium-headless-shell || ${install} chromium)`;
  const [program, ...args] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'sh', '-c', script];
  return run(program, args, { env: machineEnv });
}

function download() {
  // Playwright tries five times: where downloads are closed, that ends within 20 seconds.
  process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ??= '4000';
  return run('playwright', ['install', 'chromium']);
}
