import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = [
  ...globSync('*.md', { cwd: root }),
  ...globSync('{src,content,docs,.github,tests}/**/README.md', { cwd: root }),
  ...globSync('docs/**/*.md', { cwd: root }),
];
// A change log tells what was: its paths may be gone.
const current = [...new Set(documents)].filter((file) => file !== 'CHANGELOG.md');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What builds and installs make: it may be half written while the tests run. */
const made = ['dist', 'node_modules', '.cache', '.astro'];

/** Paths that a text names in backticks, where their first folder exists below one of the bases. */
function findDeadPaths(text: string, bases: readonly string[]): string[] {
  const named = [...text.matchAll(/`([\w.-]+\/[\w.[\]/-]*)`/g)].map(([, path = '']) => path);
  return named.filter((path) => {
    const first = path.split('/')[0] ?? '';
    if (made.includes(first)) return false;
    const known = bases.filter((base) => existsSync(join(root, base, first)));
    return known.length > 0 && !known.some((base) => existsSync(join(root, base, path)));
  });
}

/** Links to files that are not there. */
function findDeadLinks(text: string, folder: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^\w+:/.test(link) && !existsSync(join(root, folder, link)));
}

test('every path and every link to a file that a document names exists', () => {
  const dead = current.flatMap((file) => {
    const bases = ['', dirname(file)];
    const found = [
      ...findDeadPaths(read(file), bases),
      ...findDeadLinks(read(file), dirname(file)),
    ];
    return found.map((path) => `${file}: ${path}`);
  });
  expect(dead).toEqual([]);
});

test('every command that a document names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const unknown = current.flatMap((file) =>
    [...read(file).matchAll(/npm run ([\w:-]+)/g)]
      .filter(([, name = '']) => !(name in scripts))
      .map(([command]) => `${file}: ${command}`),
  );
  expect(unknown).toEqual([]);
});

test('every decision stands in the index once, under its number', () => {
  const files = globSync('docs/decisions/[0-9]*.md', { cwd: root }).sort();
  const index = [...read('docs/decisions/README.md').matchAll(/^- \[(\d{4})\]\((.+?)\)/gm)];
  expect(index.map(([, , file = '']) => `docs/decisions/${file}`)).toEqual(files);
  expect(index.filter(([, number = '', file = '']) => !file.startsWith(`${number}-`))).toEqual([]);
  expect(new Set(index.map(([, number]) => number)).size).toBe(index.length);
});

test('a dead path and a dead link are found out', () => {
  expect(findDeadPaths('`src/none.ts`, `src/schema/`, `other/none.ts`', [''])).toEqual([
    'src/none.ts',
  ]);
  expect(findDeadLinks('[a](none.md) [b](README.md#x) [c](https://d.example)', '')).toEqual([
    'none.md',
  ]);
});
