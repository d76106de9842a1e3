import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { provide, listMissing } from './needs.mjs';
import { newNode, packages } from './packages.mjs';
import { explain, showStep, Stop } from './progress.mjs';
import { root, run, toolEnv } from './run.mjs';

/** `npm start`: installs, builds and serves the site until Ctrl-C. */
export async function startSite() {
  try {
    await listMissing([packages, newNode]);
    await provide(packages);
    await provide(newNode);
    const judge = ({ code }) => (code === 0 ? 'done' : 'failed');
    const build = run('npm', ['run', '--silent', 'build']);
    const { code, output } = await showStep('build', build, judge);
    if (code !== 0) throw new Stop('The build failed: mend what it names above.', output);
    await serve();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

/** Serves dist/ on a free port, which Astro chooses and prints; answers when the server has ended. */
async function serve() {
  console.log('\nPuente Migrante is at the address below. Ctrl-C ends it.\n');
  // Without --ignore-lock, Astro refuses a second server and may send this one to the background.
  const args = ['preview', '--ignore-lock', '--host', '127.0.0.1'];
  const server = spawn('astro', args, {
    cwd: root,
    env: toolEnv,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let isEnding = false;
  const end = () => {
    isEnding = true;
    server.kill();
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  await once(server, 'exit');
  if (!isEnding) throw new Stop('The server ended by itself: run `npm start` again.');
}
