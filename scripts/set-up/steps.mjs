import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowsers } from './browsers.mjs';
import { runProjects } from './playwright.mjs';
import { Stop } from './progress.mjs';
import { root, run } from './run.mjs';

const script = (name, ...after) => ({ command: ['npm', 'run', '--silent', name], after });

/**
 * What `npm test` does, in this order. A `command` passes or fails, and is begun as soon as the one before it has
 * ended: it keeps one core busy, beside the tests. What has none are projects of Playwright.
 */
const steps = [
  { name: 'format', ...script('check:format') },
  { name: 'content', ...script('check:content', 'format') },
  { name: 'unit' },
  { name: 'build', ...script('build') },
  // Builds and types write what Astro knows of the content, which lint reads: one after the other.
  { name: 'fixtures', command: ['node', 'tests/fixtures/build.ts'], after: ['build'] },
  { name: 'site', readsSite: true },
  { name: 'browser', readsSite: true, begin: provideBrowsers },
  { name: 'lint', ...script('check:lint', 'build', 'fixtures') },
  { name: 'types', ...script('check:types', 'lint', 'build', 'fixtures') },
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

/** Begins what can run beside the steps before it; a failure waits for the step that asks for it. */
export function beginSteps(chosen) {
  const begun = new Map();
  for (const { name, command, after = [], begin } of chosen) {
    const before = Promise.all(after.map((other) => begun.get(other)));
    const running = command ? before.then(() => run(command[0], command.slice(1))) : begin?.();
    running?.catch(() => {});
    begun.set(name, running);
  }
  return begun;
}

/** Steps whose tests Playwright runs together: those that compute go on while those in a browser wait. */
const together = ['site', 'browser'];

/** The steps one after the other, those that run together as one; alone where no browser can be had. */
export async function* joinSteps(chosen, begun) {
  const parts = chosen.filter(({ name }) => together.includes(name));
  const joined = { ...parts[0], name: together.join(' and '), projects: together };
  let isJoined = false;
  for (const step of chosen) {
    if (step === parts[0] && parts.length === together.length) {
      const browsers = await begun.get('browser').catch(() => undefined);
      isJoined = browsers !== undefined;
      if (isJoined) begun.set(joined.name, browsers);
    }
    if (!isJoined || !parts.includes(step)) yield step;
    else if (step === parts[0]) yield joined;
  }
}

/** Runs a step to its end and answers how many passed and failed. */
export async function runStep({ name, command, readsSite, projects = [name] }, rest, begun) {
  if (readsSite && !existsSync(join(root, 'dist/index.html')))
    throw new Stop('Build the site first: `npm run build`.');
  console.log(`${name} …`);
  const result = await begun.get(name);
  if (!command) return runProjects(projects, rest, result);
  const isGood = result.code === 0;
  console.log(isGood ? `${name}: passed` : `${name}: FAILED\n\n${result.output.trim()}\n`);
  return { passed: Number(isGood), failed: Number(!isGood) };
}
