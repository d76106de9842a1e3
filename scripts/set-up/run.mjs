import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const bin = join('node_modules', '.bin');
const ownPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(bin));

/** The machine's own tools only: npm must not run on the Node that it is about to replace. */
export const machineEnv = { ...process.env, PATH: ownPath.join(delimiter) };

/** The installed tools first: among them is the Node that Astro needs. */
export const toolEnv = {
  ...process.env,
  PATH: [join(root, bin), ...ownPath].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  // Dozens of short programs load the same modules: what Node made of them is kept.
  NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
  // What is built to be tested is not published: on a service that tests, no address has to be set.
  ...(process.env.CI && !process.env.SITE_URL && { SITE_URL: 'https://puente-migrante.example' }),
};

/**
 * Runs a program, in the project's folder unless told another, and answers its exit code and output; never throws.
 * `show` lets the output through instead of keeping it; `limit` is in minutes.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, limit?: number, show?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { env = toolEnv, cwd = root, limit = 10, show = false } = {}) {
  const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  return new Promise((answer) => {
    const child = spawn(program, args, { cwd, env, stdio, timeout: limit * 60_000 });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => answer({ code: 1, output: error.message }));
    child.on('close', (code) => answer({ code: code ?? 1, output }));
    // What a stopped program has started may keep the pipes open, and `close` away, for ever.
    child.on('exit', (_, signal) => {
      if (signal)
        answer({ code: 1, output: `${output}\nStopped by ${signal} (limit: ${limit} min).` });
    });
  });
}

/** What a file of the project holds; nothing where it cannot be read. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(resolve(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
