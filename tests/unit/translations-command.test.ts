import { spawnSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { followIn } from '../../scripts/follow-translation.ts';

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

for (const [sentence, field] of [
  ['in one line', "translation: { by: reviewed, of: '00000000' }"],
  ['in one line, without a digest', 'translation: { by: reviewed }'],
  ['in braces over two lines', "translation: { by: reviewed,\n  of: '00000000' }"],
  ['with its fields below it', "translation:\n  by: reviewed\n  of: '00000000'"],
] as const)
  test(`a translation that says ${sentence} what it follows can be made to follow`, () => {
    const words = (line: string) => `---\ntitle: Tit\n${line}\nsummary: Yon ti tèks.\n---\nTèks.\n`;
    expect(followIn(words(field), 'reviewed', '1234abcd')).toBe(
      words("translation: { by: reviewed, of: '1234abcd' }"),
    );
  });

test('a file that cannot be made to follow is refused, not left as it is', () => {
  expect(() => followIn('---\ntitle: Tit\n---\nTèks.\n', 'human', '1234abcd')).toThrow(
    /no translation:/,
  );
  expect(() => followIn('translation: {}\n', 'human', '1234abcd')).toThrow(/no translation:/);
});
