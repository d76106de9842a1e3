import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { machineEnv, root, run } from './run.mjs';

/** A package that carries Chromium 92, of July 2021. Only that file of it is used, and nothing is installed. */
const source = {
  name: 'chrome-aws-lambda@10.1.0',
  archive: 'chrome-aws-lambda-10.1.0.tgz',
  integrity:
    'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  file: 'package/bin/chromium.br',
};
const folder = join(root, '.cache/chromium-92');
const path = join(folder, 'chromium');

/**
 * A browser of the age of old phones. It is fetched once.
 *
 * @type {import('./needs.mjs').Need}
 */
export const oldBrowser = {
  name: 'Chromium 92',
  find: () => existsSync(path) && path,
  plan: () => `npm pack ${source.name} fetches it into .cache/, 50 MB …`,
  get: fetchBrowser,
  remedy: 'without it, the tests of old phones fail; `npm test -- browser` fetches it.',
};

/** Whether it runs on this machine. */
export const isForOldBrowser = process.platform === 'linux' && process.arch === 'x64';

async function fetchBrowser() {
  mkdirSync(folder, { recursive: true });
  const pack = { env: machineEnv, cwd: folder };
  const { output } = await run('npm', ['pack', source.name, '--silent'], pack);
  const archive = join(folder, source.archive);
  if (!existsSync(archive)) return output;
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (hash !== source.integrity) return output;
  await run('tar', ['-xzf', archive, source.file], { cwd: folder });
  const binary = await promisify(brotliDecompress)(readFileSync(join(folder, source.file)));
  writeFileSync(`${path}.new`, binary, { mode: 0o755 });
  renameSync(`${path}.new`, path);
  rmSync(archive);
  rmSync(join(folder, 'package'), { recursive: true });
  return output;
}
