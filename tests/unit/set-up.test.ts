import { expect, test } from 'playwright/test';
import { listCandidates } from '../../scripts/set-up/browser.mjs';
import { isInstalled } from '../../scripts/set-up/packages.mjs';
import { countReport } from '../../scripts/set-up/playwright.mjs';
import { run } from '../../scripts/set-up/run.mjs';
import { chooseSteps, joinSteps } from '../../scripts/set-up/steps.mjs';
import { sumUp } from '../../scripts/set-up/test.mjs';
import { isAtLeast } from '../../scripts/set-up/version.mjs';

test.describe('a version', () => {
  for (const [version, minimum, answer] of [
    ['v22.12.0', '22.12.0', true],
    ['v22.9.1', '22.12.0', false],
    ['v24.0.0', '22.12.0', true],
    ['v20.20.2', '22.12.0', false],
    ['22.12.1', '22.12.0', true],
    ['', '22.12.0', false],
  ] as const)
    test(`"${version}" ${answer ? 'is' : 'is not'} at least ${minimum}`, () => {
      expect(isAtLeast(version, minimum)).toBe(answer);
    });
});

test.describe('the packages', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/other-machine': { version: '1.0.0', integrity: 'y', optional: true },
    },
  };
  const a = lock.packages['node_modules/a'];

  test('are installed when only optional ones are missing', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': a } })).toBe(true);
  });
  test('are not installed when there is no record of them', () => {
    expect(isInstalled(lock, { packages: {} })).toBe(false);
  });
  test('are not installed when the lock file asks for another version', () => {
    const old = { 'node_modules/a': { ...a, version: '0.9.0' } };
    expect(isInstalled(lock, { packages: old })).toBe(false);
  });
  test('are not installed when one is left over that the lock file no longer names', () => {
    const more = { 'node_modules/a': a, 'node_modules/b': a };
    expect(isInstalled(lock, { packages: more })).toBe(false);
  });
});

test.describe('the browser', () => {
  test('is only CHROMIUM_PATH when that is set', () => {
    expect(listCandidates({ CHROMIUM_PATH: '/x/chromium', PATH: '/usr/bin' })).toEqual([
      '/x/chromium',
    ]);
  });
  test('is looked for on the PATH first, the one without windows before the others', () => {
    const candidates = listCandidates({ CHROMIUM_PATH: undefined, PATH: '/mine:/usr/bin' });
    const shell = 'chromium-headless-shell';
    expect(candidates.slice(0, 2)).toEqual([`/mine/${shell}`, `/usr/bin/${shell}`]);
    expect(candidates.indexOf('/usr/bin/chromium')).toBeGreaterThan(0);
    expect(candidates.indexOf('/snap/bin/chromium')).toBeLessThan(
      candidates.indexOf('/mine/google-chrome'),
    );
    expect(new Set(candidates).size).toBe(candidates.length);
  });
});

test.describe('the totals', () => {
  test('take passed and failed from a Playwright report, and leave out what was skipped', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 4 };
    expect(countReport({ stats }, 1)).toEqual({ passed: 7, failed: 3 });
  });
  test('count a run that broke outside its tests as one failure', () => {
    const stats = { expected: 7, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countReport({ stats }, 1)).toEqual({ passed: 7, failed: 1 });
    expect(countReport(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countReport(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
  test('add up, and read as one line', () => {
    const { line } = sumUp([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ]);
    expect(line).toBe('21 passed, 3 failed');
  });
  test('end well only when something ran and nothing failed', () => {
    expect(sumUp([{ passed: 1, failed: 0 }]).exitCode).toBe(0);
    expect(sumUp([{ passed: 1, failed: 1 }]).exitCode).toBe(1);
    expect(sumUp([]).exitCode).toBe(1);
  });
});

test.describe('the steps', () => {
  const choose = (...words: string[]) => {
    const { steps, rest } = chooseSteps(words);
    return { names: steps.map(({ name }) => name), rest };
  };

  test('are all there when none is named, those of which others wait first, and last what runs beside them', () => {
    const { names, rest } = choose();
    expect(names).toEqual([
      'format',
      'content',
      'unit',
      'build',
      'fixtures',
      'site',
      'browser',
      'lint',
      'types',
    ]);
    expect(rest).toEqual([]);
  });
  test('run in their own order, whatever the order of the words', () => {
    expect(choose('site', 'build').names).toEqual(['build', 'site']);
  });
  test('hand what follows their names to Playwright', () => {
    expect(choose('unit', 'set-up', '-g', 'unit')).toEqual({
      names: ['unit'],
      rest: ['set-up', '-g', 'unit'],
    });
  });
  test('that look at the site run together where there is a browser, and one after the other where not', async () => {
    const join = async (browser: Promise<object>, ...words: string[]) => {
      const { steps } = chooseSteps(words);
      const begun = new Map([['browser', browser]]);
      const names: string[] = [];
      for await (const { name } of joinSteps(steps, begun)) names.push(String(name));
      return names;
    };
    const all = ['build', 'site', 'browser', 'lint'];
    const found = Promise.resolve({ CHROMIUM_PATH: '/x' });
    expect(await join(found, ...all)).toEqual(['build', 'site and browser', 'lint']);
    expect(await join(found, 'site', 'lint')).toEqual(['site', 'lint']);
    expect(await join(Promise.reject(new Error('none')), ...all)).toEqual(all);
  });
  test('that do not exist are answered with those that do', () => {
    expect(() => choose('browsers')).toThrow(
      /no step "browsers".*unit, build, fixtures, site, browser, lint, types/,
    );
  });
});

test.describe('a program', () => {
  test('answers its exit code and all that it printed', async () => {
    const script = 'console.log("out"); console.error("err"); process.exit(3)';
    const { code, output } = await run('node', ['-e', script]);
    expect(code).toBe(3);
    expect(output).toContain('out');
    expect(output).toContain('err');
  });
  test('that does not exist is a failure, not an exception', async () => {
    expect((await run('no-such-program', [])).code).toBe(1);
  });
  test('that takes too long is stopped, even when it has left a child behind', async () => {
    const { code, output } = await run('sh', ['-c', 'sleep 3 & sleep 3'], { limit: 0.005 });
    expect(code).toBe(1);
    expect(output).toContain('Stopped by SIGTERM');
  });
});
