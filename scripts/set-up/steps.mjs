import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { provide } from './needs.mjs';
import { isForOldBrowser, oldBrowser } from './old-browser.mjs';
import { runProject } from './playwright.mjs';
import { explain, showStep, Stop } from './progress.mjs';
import { root, run } from './run.mjs';

/**
 * What `npm test` does, fast first. A step answers its count of passed and failed. What takes long and
 * keeps one core busy is begun early, by `begin`, which is given what was begun before it by name; its
 * promise is handed to `run`.
 */
const steps = [
  { name: 'format', run: () => showScript('format', startScript('check:format')) },
  { name: 'content', run: () => showScript('content', startScript('check:content')) },
  { name: 'unit', run: (rest) => runSuite('unit', rest) },
  {
    name: 'lint',
    begin: () => startScript('check:lint'),
    run: (_, lint) => showScript('lint', lint),
  },
  {
    name: 'types',
    begin: () => startScript('check:types'),
    run: (_, types) => showScript('types', types),
  },
  { name: 'build', begin: startBuild, run: (_, build) => showScript('build', build) },
  { name: 'fixtures', begin: startFixtures, run: (_, build) => showScript('fixtures', build) },
  { name: 'site', needsBuild: true, run: (rest) => runSuite('site', rest) },
  { name: 'browser', needsBuild: true, begin: provideBrowsers, run: runBrowserSuite },
];

/**
 * The steps that the first words name (all when there are none); what follows them is for Playwright.
 *
 * @param {string[]} words
 * @returns {{ steps: { name: string }[], rest: string[] }}
 */
export function chooseSteps(words) {
  const named = words.findIndex((word) => !steps.some(({ name }) => name === word));
  const chosen = named === -1 ? words : words.slice(0, named);
  if (words.length > 0 && chosen.length === 0) {
    const known = steps.map(({ name }) => name).join(', ');
    throw new Stop(`There is no step "${words[0]}": name one or more of ${known}.`);
  }
  return {
    steps: words.length === 0 ? steps : steps.filter(({ name }) => chosen.includes(name)),
    rest: words.slice(chosen.length),
  };
}

/** Whether there is a built site to test. */
export function isBuilt() {
  return existsSync(join(root, 'dist/index.html'));
}

function startScript(script) {
  return run('npm', ['run', '--silent', script]);
}

/** After the check of types: both write what Astro knows of the content. */
async function startBuild(begun) {
  await begun.get('types');
  return startScript('build');
}

/** After the build, for the same reason. Tests of what the pages do read this site. */
async function startFixtures(begun) {
  await begun.get('build');
  return run('node', ['tests/fixtures/build.ts']);
}

async function showScript(name, running) {
  const judge = ({ code }) => (code === 0 ? 'passed' : 'FAILED');
  const { code, output } = await showStep(name, running, judge);
  if (code !== 0) console.log(`\n${output.trim()}\n`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runSuite(name, rest, env) {
  console.log(`${name} tests`);
  return runProject(name, rest, env);
}

async function provideBrowsers() {
  // Without the old one its own tests fail, and no others.
  const old = isForOldBrowser ? provide(oldBrowser).catch(explain) : undefined;
  const [path, oldPath] = await Promise.all([provide(browser), old]);
  return { CHROMIUM_PATH: path, ...(oldPath && { OLD_CHROMIUM_PATH: oldPath }) };
}

async function runBrowserSuite(rest, browsers) {
  return runSuite('browser', rest, await browsers);
}
