import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { Stop } from './progress.mjs';
import { machineEnv, root, run } from './run.mjs';

/** A package that carries Chromium 92, of July 2021. Only that file of it is used, and nothing is installed. */
const source = {
  name: 'chrome-aws-lambda@10.1.0',
  integrity:
    'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  file: 'package/bin/chromium.br',
};
const folder = join(root, '.cache/chromium-92');
const browser = join(folder, 'chromium');

/** The path of a browser of the age of old phones; undefined where it does not run. It is fetched once, 50 MB. */
export async function provideOldBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(browser)) await fetchBrowser();
  return browser;
}

async function fetchBrowser() {
  mkdirSync(folder, { recursive: true });
  const { output } = await run('npm', ['pack', source.name, '--silent'], {
    env: machineEnv,
    cwd: folder,
  });
  const archive = join(folder, output.trim().split('\n').at(-1));
  if (!existsSync(archive) || hashOf(readFileSync(archive)) !== source.integrity)
    throw new Stop(`Chromium 92 could not be fetched by \`npm pack ${source.name}\`.`, output);
  await run('tar', ['-xzf', archive, source.file], { cwd: folder });
  const binary = await promisify(brotliDecompress)(readFileSync(join(folder, source.file)));
  writeFileSync(`${browser}.new`, binary, { mode: 0o755 });
  renameSync(`${browser}.new`, browser);
  rmSync(archive);
  rmSync(join(folder, 'package'), { recursive: true });
}

function hashOf(data) {
  return createHash('sha512').update(data).digest('base64');
}
