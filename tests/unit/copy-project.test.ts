import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { copyProject } from '../../scripts/copy-project.ts';

/** A project of two files in a folder of its own, and a home folder beside it. */
const test = base.extend<{ at: (path: string) => string; copy: (into: string) => void }>({
  at: async ({}, use, info) => {
    const at = (path: string) => info.outputPath(path);
    for (const file of ['project/src/page.ts', 'project/package.json', 'home/letter.txt']) {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), file);
    }
    await use(at);
  },
  copy: async ({ at }, use) => {
    await use((into) => {
      copyProject(at(into), ['src', 'package.json'], at('project'));
    });
  },
});

for (const into of ['new/folder', 'empty', 'project/.cache/copy'])
  test(`a copy is made in ${into}, and replaced by the next`, ({ at, copy }) => {
    mkdirSync(at('empty'));
    copy(into);
    expect(readFileSync(at(`${into}/src/page.ts`), 'utf8')).toBe('project/src/page.ts');
    writeFileSync(at(`${into}/src/changed.ts`), '');
    copy(into);
    expect(readdirSync(at(`${into}/src`))).toEqual(['page.ts']);
  });

for (const [into, why] of [
  ['home', /home: it holds files that are not of a copy.*Name another folder/],
  ['home/letter.txt', /cannot be read as a folder/],
  ['project', /the project itself/],
  ['project/src/..', /the project itself/],
  ['.', /or holds it/],
  ['project/src', /part of the project.*below \.cache\//],
  ['project/new', /part of the project/],
  ['project/.cache', /part of the project/],
  ['project/.cache/../src/new', /part of the project/],
  ['link-to-project', /the project itself/],
  ['link-to-project/src/new', /part of the project/],
] as const)
  test(`no copy is made in ${into}, and nothing is deleted or written`, ({ at, copy }) => {
    symlinkSync(at('project'), at('link-to-project'));
    const before = readdirSync(at('.'), { recursive: true }).sort();
    expect(() => {
      copy(into);
    }).toThrow(why);
    expect(readdirSync(at('.'), { recursive: true }).sort()).toEqual(before);
  });

test('a folder that may hold the project may not be replaced even if it was a copy', ({
  at,
  copy,
}) => {
  copy('made');
  mkdirSync(at('made/inner'));
  symlinkSync(at('made'), at('also-made'));
  expect(() => {
    copyProject(at('also-made'), ['package.json'], at('made/inner'));
  }).toThrow(/or holds it/);
  expect(existsSync(at('made/package.json'))).toBe(true);
  rmSync(at('also-made'));
});
