import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

const size = String.raw`(?:var\([^)]*\)|[^\s;()]+)`;

/** Declarations that look the same from left to right and from right to left only by chance. */
const physical = [
  /(?<![\w-])(?:left|right|(?:margin|padding|border|inset)-(?:left|right)[\w-]*)\s*:[^;]*/g,
  /(?<![\w-])(?:float|clear|text-align)\s*:\s*(?:left|right)/g,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:[^;]*/g,
  /(?<![\w-])box-shadow\s*:\s*-?[\d.]*[1-9][^;]*/g,
  // Four values of which the second and the fourth differ, as those of a side and of its other.
  new RegExp(
    String.raw`(?<![\w-])(?:margin|padding|inset)\s*:\s*${size}\s+(${size})\s+${size}\s+(?!\1\s*;)${size}\s*;`,
    'g',
  ),
  // More than one radius, as for the corners of one side.
  new RegExp(String.raw`(?<![\w-])border-radius\s*:\s*${size}\s+${size}[^;]*`, 'g'),
];

/** Declarations of a style sheet that do not turn with the direction of the language. */
const findPhysical = (css: string) => physical.flatMap((pattern) => css.match(pattern) ?? []);

test('a declaration for one side of the screen is found', () => {
  for (const css of [
    'padding: var(--gap-2) var(--gap-3) var(--gap-2) 0;',
    'border-radius: 0 var(--round) var(--round) 0;',
    'box-shadow: -0.6rem 0 0 -0.2rem var(--action);',
    'margin-left: 1rem;',
    'text-align: right;',
  ])
    expect(findPhysical(css)).toHaveLength(1);
});

test('a declaration that turns with the language is not found', () => {
  for (const css of [
    'padding: var(--gap-2) var(--gap-3) 0 var(--gap-3);',
    'padding: 0 var(--gap-3);',
    'border-radius: var(--round);',
    'box-shadow: 0 0 0 1px var(--line);',
    'border-start-end-radius: var(--round);',
  ])
    expect(findPhysical(css)).toEqual([]);
});

test('no style is for one side of the screen', () => {
  const found = globSync('src/**/*.{css,astro}').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const sheets = file.endsWith('.css') ? [text] : text.match(/<style[^>]*>[^]*?<\/style>/g);
    return (sheets ?? []).flatMap(findPhysical).map((declaration) => `${file}: ${declaration}`);
  });
  expect(found, 'write them with inline-start and inline-end').toEqual([]);
});
