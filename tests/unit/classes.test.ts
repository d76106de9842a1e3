import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'playwright/test';
import postcss, { type Document, type Root } from 'postcss';
import html from 'postcss-html';

/** Selectors of a style sheet, each with whether no other stands around it, and what it stands in. */
interface Sheet {
  file: string;
  selectors: { selector: string; isOutermost: boolean }[];
}

const common = 'src/styles/';

function readSheet(file: string, text = readFileSync(file, 'utf8')): Sheet {
  const isComponent = file.endsWith('.astro');
  const read: Document | Root = isComponent
    ? postcss().process(text, { syntax: html(), from: file }).root
    : postcss.parse(text);
  const selectors: Sheet['selectors'] = [];
  read.walkRules((rule) => {
    let around = rule.parent as { type: string; parent?: unknown } | undefined;
    while (around && around.type !== 'rule') around = around.parent as typeof around;
    for (const selector of rule.selectors) selectors.push({ selector, isOutermost: !around });
  });
  return { file, selectors };
}

const classesIn = (selector: string) =>
  [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1] ?? '');

/** The class that a style sheet of a component is written under, and others of `<html>` that change the whole page. */
const ownClasses = ({ selectors }: Sheet) =>
  selectors.flatMap(({ selector, isOutermost }) =>
    isOutermost ? classesIn(selector).slice(0, 1) : [],
  );

/** `TrustStrip` or `legal-aid` → its words, each also without the ending of a plural. */
const wordsOf = (name: string) =>
  name
    .replace(/\B[A-Z]/g, '-$&')
    .toLowerCase()
    .split('-')
    .map((word) => word.replace(/s$/, ''));

/** What is wrong with the classes of some style sheets. */
function findStrays(sheets: readonly Sheet[]): string[] {
  const owners = new Map<string, string>();
  const wrong: string[] = [];
  for (const sheet of sheets)
    for (const name of new Set(ownClasses(sheet))) {
      const owner = sheet.file.startsWith(common) ? common : sheet.file;
      const other = owners.get(name);
      if (other !== undefined && other !== owner) wrong.push(`.${name}: ${other} and ${owner}`);
      owners.set(name, owner);
    }
  for (const sheet of sheets) {
    const { file, selectors } = sheet;
    for (const { selector, isOutermost } of selectors) {
      if (isOutermost && classesIn(selector).length === 0 && !file.startsWith(common))
        wrong.push(`${file}: "${selector}" stands under no class`);
      // What stands before `&` is a place in which the component is, and not what is styled.
      for (const name of classesIn(selector.slice(selector.indexOf('&') + 1))) {
        const owner = owners.get(name) ?? file;
        if (owner !== file && owner !== common) wrong.push(`${file} styles .${name} of ${owner}`);
      }
    }
    if (!file.startsWith('src/components/')) continue;
    const words = wordsOf(`${basename(dirname(file))}-${basename(file, '.astro')}`);
    const [root = ''] = ownClasses(sheet);
    if (!wordsOf(root).every((word) => words.includes(word)))
      wrong.push(`${file}: .${root} has another name than its file and folder`);
  }
  return wrong;
}

const files = globSync('src/**/*.{astro,css}').filter(
  (file) => file.endsWith('.css') || readFileSync(file, 'utf8').includes('<style'),
);

test('a class is styled by one component, named as its file or folder, and by nothing else', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(findStrays(files.map((file) => readSheet(file)))).toEqual([]);
});

for (const [what, file, style, found] of [
  ['two owners', 'src/components/card/Card.astro', '.mark { color: red }', /\.mark: .* and /],
  ['another name', 'src/components/card/Card.astro', '.box { color: red }', /another name/],
  ['no class', 'src/components/card/Card.astro', 'p { color: red }', /stands under no class/],
  [
    'a part',
    'src/components/card/Card.astro',
    '.card { .mark { color: red } }',
    /styles \.mark of/,
  ],
] as const)
  test(`a stray style is found: ${what}`, () => {
    const mark = readSheet('src/components/mark/Mark.astro', '<style>.mark { color: red }</style>');
    const sheet = readSheet(file, `<style>${style}</style>`);
    expect(findStrays([mark, sheet]).join()).toMatch(found);
  });

test('a component may look otherwise inside another one', () => {
  const mark = readSheet('src/components/mark/Mark.astro', '<style>.mark { color: red }</style>');
  const style = '<style>.card { .mark & { color: red } }</style>';
  expect(findStrays([mark, readSheet('src/components/card/Card.astro', style)])).toEqual([]);
});
