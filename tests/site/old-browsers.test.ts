import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'playwright/test';
import { complain, tested, listFiles } from './site.ts';

/** What drops a rule, or all that stands inside it, in Chrome 87 or Safari 14.1. */
const newStyles =
  /@(?:layer|container|scope|starting-style|property)\b|:(?:is|where|has)\(|[{};]\s*&|\b(?:color-mix|light-dark|ok(?:lch|lab)|lch|lab)\(|[\d.](?:d|s|l)v(?:h|w|i|b|min|max)\b/g;
/**
 * The rules that an older browser may drop: what lies behind a card that covers the screen is not tabbed to, which looks the
 * same there; and is not printed, where it prints all cards (docs/decisions/0056).
 */
const behindCard =
  /body:has\(\.[a-z-]+(?::target|\[open\])\)\{overflow:hidden;visibility:hidden\}|:has\((\.[a-z-]+:target)\)>:not\(:has\(\1\)\):not\(\1\)\{display:none\}/g;
/** What older browsers do not know of a style sheet. */
const findNew = (css: string) => css.replace(behindCard, '').match(newStyles);
/** Methods that Chrome 87 or Safari 14.1 lack: a parser does not know them from others. */
const newMethods =
  /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|hasOwn|checkVisibility|randomUUID|scrollIntoViewIfNeeded|withResolvers|any)\(|\bstructuredClone\(|\(\?<[=!]/g;
const styles = /<style[^>]*>([^]*?)<\/style>/g;
const scripts = /<script(?![^>]*\+json)[^>]*>([^]*?)<\/script>/g;

/** Why a script does not run in the browsers that the site is made for. */
function complainOfScript(code: string): string[] {
  try {
    parse(code, { ecmaVersion: 2020, sourceType: 'module' });
  } catch (error) {
    return [String(error)];
  }
  return code.match(newMethods) ?? [];
}

test('what older browsers do not know is found, and what they know is not', () => {
  for (const css of ['@layer a{b{c:d}}', 'a:is(b,c){d:e}', 'a{b:c;&:hover{d:e}}', 'a{height:1dvh}'])
    expect(findNew(css), css).toHaveLength(1);
  expect(findNew('@media print{a:not(:hover){margin-inline:2vh}}')).toBeNull();
  expect(findNew('body:has(.a:target){overflow:hidden;visibility:hidden}')).toBeNull();
  expect(findNew(':has(.a:target)>:not(:has(.a:target)):not(.a:target){display:none}')).toBeNull();
  expect(findNew('body:has(.a:target){color:red}')).toHaveLength(1);
  for (const code of ['a ??= b', 'class A{#b(){}}', 'a.at(-1)', '/(?<=a)b/', 'class A{static{}}'])
    expect(complainOfScript(code), code).toHaveLength(1);
  expect(complainOfScript('a = b?.c ?? d.replaceAll(e, f)')).toEqual([]);
});

test('no style of any page is lost in older browsers', () => {
  const inPages = complain(({ html }) =>
    [...html.matchAll(styles)].flatMap(([, css = '']) => findNew(css) ?? []),
  );
  const files = listFiles().filter((file) => file.endsWith('.css'));
  expect(files).toHaveLength(1);
  const inFiles = files.flatMap(
    (file) => findNew(readFileSync(`${tested().dist}/${file}`, 'utf8')) ?? [],
  );
  expect([...inFiles, ...inPages]).toEqual([]);
});

test('every script runs in older browsers', () => {
  const files = listFiles().filter((file) => /\.m?js$/.test(file));
  expect(files.length).toBeGreaterThan(10);
  const inFiles = files.flatMap((file) =>
    complainOfScript(readFileSync(`${tested().dist}/${file}`, 'utf8')).map(
      (what) => `${file}: ${what}`,
    ),
  );
  const inPages = complain(({ html }) =>
    [...html.matchAll(scripts)].flatMap(([, code = '']) => complainOfScript(code)),
  );
  expect([...inFiles, ...inPages]).toEqual([]);
});
