import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { prepare } from './needs.mjs';
import { basics } from './packages.mjs';
import { explain, Stop } from './progress.mjs';
import { root, run, toolEnv } from './run.mjs';

/** `npm start`: installs, builds and serves the site until Ctrl-C. */
export async function startSite() {
  try {
    await prepare(basics);
    console.log('build …');
    const { code, output } = await run('npm', ['run', '--silent', 'build']);
    if (code !== 0) throw new Stop('The build failed: mend what it names above.', output);
    console.log('\nPuente Migrante is at the address below. Ctrl-C ends it.\n');
    process.exitCode = await serve();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

/** Serves dist/ on a free port, which Astro chooses and prints; answers the exit code once that has ended. */
async function serve() {
  // Without --ignore-lock, Astro refuses a second server and may send this one to the background.
  const args = ['preview', '--ignore-lock', '--host', '127.0.0.1'];
  const stdio = ['ignore', 'inherit', 'inherit'];
  const server = spawn('astro', args, { cwd: root, env: toolEnv, stdio });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill());
  const [code] = await once(server, 'exit');
  return code ?? 0;
}
