import { spawnSync } from 'node:child_process';
import { expect, test } from 'playwright/test';

for (const [sentence, args, unknown] of [
  ['a language that the site has not', ['xx'], 'xx'],
  ['the language of the source', ['es', 'ht'], 'es'],
  ['a file that is no translation', ['--follow', 'nowhere.mdx'], 'nowhere.mdx'],
] as const)
  test(`the report of translations refuses ${sentence}`, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/translations.ts', ...args],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain(`Not known: ${unknown}. Nothing was done: name `);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
