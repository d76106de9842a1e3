import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { browser } from '../../scripts/set-up/browser.mjs';
import { provide } from '../../scripts/set-up/needs.mjs';
import { run } from '../../scripts/set-up/run.mjs';

test.describe('on a bare machine', () => {
  /** A copy without packages, with programs that note that they were called instead of installing. */
  function copyBare() {
    const folder = mkdtempSync(join(tmpdir(), 'puente-bare-'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    cpSync('scripts', join(folder, 'scripts'), { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(folder, file));
    for (const name of ['npm', 'apt-get', 'sudo', 'playwright'])
      writeFileSync(join(bin, name), `#!/bin/sh\necho ${name} "$1" >> ${folder}/called\n`, {
        mode: 0o755,
      });
    return { folder, bin };
  }

  async function runBare(words: string[], forbid: string) {
    const { folder, bin } = copyBare();
    const { code, output } = await run(process.execPath, ['scripts/set-up.mjs', ...words], {
      cwd: folder,
      env: {
        PATH: `${bin}:/bin:/usr/bin`,
        PUENTE_NO_INSTALL: forbid,
        CHROMIUM_PATH: join(folder, 'no-chromium'),
      },
    });
    const log = join(folder, 'called');
    return {
      code,
      output,
      called: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [],
    };
  }

  test('npm test says that it installs the packages before it does', async () => {
    const { code, output, called } = await runBare(['test', 'unit'], '');
    expect(called).toEqual(['npm ci']);
    expect(output).toMatch(/^packages: npm ci puts/);
    expect(output).toMatch(/\n0 passed, 1 failed\n$/);
    expect(code).toBe(1);
  });
  test('npm test installs nothing where PUENTE_NO_INSTALL is set, and says all that is missing', async () => {
    const { code, output, called } = await runBare(['test'], '1');
    expect(called).toEqual([]);
    expect(output).toMatch(/- packages: run `npm ci/);
    expect(output).toMatch(/- browser: install Chromium, or set CHROMIUM_PATH/);
    expect(output).toMatch(/\n0 passed, 1 failed\n$/);
    expect(code).toBe(1);
  });
  test('npm test asks for no browser where no step needs one', async () => {
    const { output } = await runBare(['test', 'unit'], '1');
    expect(output).not.toContain('browser');
  });
  test('npm start installs nothing where PUENTE_NO_INSTALL is set', async () => {
    const { code, output, called } = await runBare(['start'], '1');
    expect(called).toEqual([]);
    expect(output).toMatch(/- packages: run `npm ci/);
    expect(code).toBe(1);
  });
});

test.describe('what is needed', () => {
  /** A thing that is there after it was installed. */
  const makeNeed = (planned: string | undefined) => {
    const need = {
      name: 'thing',
      isThere: false,
      find: () => need.isThere,
      plan: () => planned,
      get: () => {
        need.isThere = true;
        return Promise.resolve('');
      },
      remedy: 'get one.',
    };
    return need;
  };

  test('is installed when it may be', async () => {
    expect(await provide(makeNeed('a shop sends it'), {})).toBe(true);
  });
  test('is not installed where its own plan or PUENTE_NO_INSTALL forbids it', async () => {
    for (const [planned, forbid] of [
      [undefined, undefined],
      ['a shop sends it', '1'],
    ] as const) {
      const need = makeNeed(planned);
      await expect(provide(need, { PUENTE_NO_INSTALL: forbid })).rejects.toThrow(
        'No thing: get one.',
      );
      expect(need.isThere).toBe(false);
    }
  });
  test('is no browser of the system where CHROMIUM_PATH names one that does not run', () => {
    const before = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
    try {
      expect(browser.plan?.()).toBeUndefined();
    } finally {
      if (before === undefined) delete process.env['CHROMIUM_PATH'];
      else process.env['CHROMIUM_PATH'] = before;
    }
  });
});
