import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { install } from './install.mjs';
import { explain, showStep, Stop } from './progress.mjs';
import { root, run, toolEnv } from './run.mjs';

const host = '127.0.0.1';

/** `npm start`: installs, builds and serves the site until Ctrl-C. */
export async function startSite() {
  try {
    await install();
    await showStep('build', build);
    await serve(await findPort(4321));
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

async function build() {
  const { code, output } = await run('npm', ['run', '--silent', 'build']);
  if (code !== 0)
    throw new Stop('The build failed: mend what it names above, then run it again.', output);
}

/** Serves dist/ and answers when the server has ended. */
async function serve(port) {
  // Without --ignore-lock, Astro refuses a second server and may send this one to the background.
  const args = ['preview', '--ignore-lock', '--host', host, '--port', String(port)];
  const server = spawn('astro', args, {
    cwd: root,
    env: toolEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let isEnding = false;
  const end = () => {
    isEnding = true;
    server.kill();
  };
  process.on('SIGINT', end).on('SIGTERM', end);

  const ended = once(server, 'exit');
  const address = `http://${host}:${port}/`;
  const judge = (answers) => (answers ? 'ready' : 'failed');
  const isReady = await showStep('server', () => waitFor(address, server), judge);
  if (isReady) console.log(`\nPuente Migrante is at ${address}\nCtrl-C ends it.`);
  await ended;
  if (!isEnding) throw new Stop('The server ended by itself: run `npm start` again.');
}

/** The first free port from `port` upward. */
export async function findPort(port) {
  const probe = createServer();
  const isFree = await new Promise((resolve) => {
    probe.once('error', () => resolve(false)).listen(port, host, () => resolve(true));
  });
  if (!isFree) return findPort(port + 1);
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Whether `address` answers before the `server` ends. */
async function waitFor(address, server) {
  while (server.exitCode === null && server.signalCode === null) {
    try {
      await fetch(address);
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}
