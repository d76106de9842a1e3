import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { trimCsp } from '../../src/build/csp.ts';
import { readBuiltPage } from '../../src/build/read-page.ts';
import { putFilesLast, slimStyles, trimPage, trimSpace } from '../../src/build/slim-page.ts';
import { inlineConstants, sortDeclarations } from '../../src/build/light-styles.ts';
import { listWords, wordsOfPages } from '../../src/build/script-words.ts';
import { SiteStyles } from '../../src/build/site-styles.ts';
import { flattenLayers, seam, shortenNames, trimStyles } from '../../src/build/styles.ts';
import { Sheet } from '../../src/build/unused-rules.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: string[], body: string) =>
  `<head><meta http-equiv="content-security-policy" content="style-src 'self' ${hashes.join(' ')};"></head>${body}`;
const styled = (css: string) => `<style>${css}</style>`;
/** A page after the build, without the link to the styles that stand apart. */
const slim = (html: string, css: string, words: ReadonlySet<string> = new Set()) =>
  slimStyles(html, words, new SiteStyles(new Set([css]))).replace(/<link rel="stylesheet".*?>/, '');

test('a page keeps only the hashes of its own inline parts', () => {
  const html = page([hash('a{}'), hash('b{}')], styled('a{}'));
  expect(trimCsp(html, 'x')).toBe(page([hash('a{}')], styled('a{}')));
});
test('a page whose policy would block an inline part is refused', () => {
  expect(() => trimCsp(page([hash('a{}')], '<script>b()</script>'), 'x')).toThrow(/blocks/);
});
test('a page without a policy is refused', () => {
  expect(() => trimCsp('<head></head>', 'x')).toThrow(/no content security policy/);
});

test('styles lose their layers: these come first, in their order, and the rest keeps its own', () => {
  expect(flattenLayers('a{b:c}@layer one,two;@layer two{d{e:f}}@media print{g{h:i}}')).toBe(
    `d{e:f}${seam}a{b:c}@media print{g{h:i}}`,
  );
  expect(
    flattenLayers('@layer one,two;@layer two{a{b:c}}@layer one{@media print{d{e:f}}}g{h:i}'),
  ).toBe(`@media print{d{e:f}}a{b:c}${seam}g{h:i}`);
  expect(() => flattenLayers('@layer one{a{b:c}')).toThrow(/Unclosed block/);
});
test('styles lose the helpers of the minifier, unless something asks for them', () => {
  const helpers = ':root{--lightningcss-light:initial;--lightningcss-dark: ;color:red}';
  expect(trimStyles(`${helpers}\na{b:c}`)).toBe(':root{color:red}a{b:c}');
  const asked = `${helpers}a{b:var(--lightningcss-light)}`;
  expect(trimStyles(asked)).toBe(asked);
});
test('custom properties get short names, each its own, however many there are', () => {
  expect(shortenNames(':root{--ink:red;--ink-soft:blue}a{color:var(--ink-soft)}')).toBe(
    ':root{--a:red;--b:blue}a{color:var(--b)}',
  );
  const many = Array.from({ length: 200 }, (_, at) => `--name${at}:${at};`).join('');
  const short = shortenNames(many).match(/--\w+/g);
  expect(new Set(short).size).toBe(200);
});
test('the policy of a page allows its styles as they were made smaller, if it allowed them before', () => {
  const [layered, flat] = ['@layer one{a{b:c}}', `a{b:c}${seam}`];
  const body = (css: string) => `${styled(css)}<a></a>`;
  expect(slim(page([hash(layered)], body(layered)), layered)).toBe(page([hash(flat)], body(flat)));
  const blocked = slim(page([hash('x')], body(layered)), layered);
  expect(() => trimCsp(blocked, 'x')).toThrow(/blocks/);
});

const cut = (css: string, ...names: string[]) =>
  new Sheet(css).cutDown((name) => names.includes(name));

test('a rule stays when all that its selector names may stand on the page', () => {
  expect(cut('.a p{b:c}.a td{d:e}.f{g:h}', 'p', '.a')).toBe('.a p{b:c}');
  expect(cut('.a,.b{c:d}@media (max-width:9em){.b{e:f}}', '.a')).toBe('.a{c:d}');
});
test('a rule stays for what is not named: states, attributes, and what stands in :not()', () => {
  const css = ':root,*,[hidden],:before{a:b}a:not(.c):hover>[d=".e"]{f:g}#h{i:j}';
  expect(cut(css, 'a')).toBe(css);
  const moments = '@keyframes k{from{a:b}to{c:d}}';
  expect(cut(moments)).toBe(moments);
});
test('a custom property stays when something that stays asks for it', () => {
  const css = ':root{--a:red;--b:var(--a);--c:1px}.d{color:var(--b)}.e{margin:var(--c)}';
  expect(cut(css, '.d')).toBe(':root{--a:red;--b:var(--a)}.d{color:var(--b)}');
  expect(cut(css, '.f')).toBe('');
});
test('styles for what a script may add to a page stay', () => {
  const css = '.late{a:b}.soft{c:d}ul{e:f}.gone{g:h}';
  const words = new Set(listWords("document.createElement('ul').className = 'soft small'"));
  const html = page([hash(css)], `${styled(css)}<script>add('late')</script>`);
  expect(slim(html, css, words)).toContain(styled(`${seam}.late{a:b}.soft{c:d}ul{e:f}`));
});

const paper = '@media print{:root{--ink:black}a{color:var(--ink)}}';
const wide = '@media (min-width:52.01em){a{b:var(--ink)}}';
const dark = '@media (prefers-color-scheme:dark){a{b:c}}';

test('what only paper, wide screens and forced colours need stands apart, once for all pages', () => {
  const one = `:root{--soft:1px;--ink:red}a{margin:var(--soft)}${dark}${paper}`;
  const other = `:root{--soft:1px;--ink:red}${wide}${paper}`;
  const site = new SiteStyles(new Set([one, other]));
  const shown = slimStyles(page([], `${styled(one)}<a>`), new Set(), site);
  expect(shown).toContain(`:root{--a:red}a{margin:1px}${dark}</style><link rel="stylesheet"`);
  expect(shown).toContain(`href="${site.path}"`);
  expect(site.apart).toBe(
    `${seam}@media print{:root{--a:black}a{color:var(--a)}}@media (min-width:52.01em){a{b:var(--a)}}`,
  );
});
test('a property stays in the page when only the styles that stand apart ask for it', () => {
  const css = `:root{--ink:red}@media (prefers-color-scheme:dark){:root{--ink:blue}}${wide}`;
  expect(slim(page([], `${styled(css)}<a>`), css)).toContain(':root{--a:red}');
});

test('what a script only looks for, or calls a property, is nothing that it adds', () => {
  expect(listWords("a.head.append(b);c.matches('.late,p.line')")).toEqual(['a', 'b', 'c', 'p']);
});
test('the words of a page are those of the scripts that it loads, at once or later', () => {
  const files = new Map([
    ['a.1.js', 'import"./b.2.js";one'],
    ['b.2.js', 'import("/_astro/a.1.js");two'],
    ['c.3.js', 'three'],
  ]);
  const words = wordsOfPages(files)('<script type="module" src="/_astro/a.1.js"></script>');
  expect(['one', 'two', 'three'].map((word) => words.has(word))).toEqual([true, true, false]);
});
test('a custom property with one value for the whole page gives way to its value', () => {
  const css = ':root{--a:1px;--b:min(var(--a), 2px)}c{d:var(--b);e:" , "}';
  expect(inlineConstants(css)).toBe(':root{}c{d:min(1px,2px);e:" , "}');
  const more = ':root{--a:1px}@media print{:root{--a:2px;--b:3px}}.c{--d:4px;e:var(--a) var(--d)}';
  expect(inlineConstants(more)).toBe(more);
});
test('declarations are sorted, but none passes one that sets the same', () => {
  expect(sortDeclarations('a{gap:1px;color:red;column-gap:2px;border:0;background:red}')).toBe(
    'a{background:red;border:0;color:red;gap:1px;column-gap:2px}',
  );
  const fallbacks =
    'a{border-color:red;border:0;line-height:1;font:2px x;-webkit-text-a:b;text-a:b}';
  expect(sortDeclarations(fallbacks)).toBe(fallbacks);
});

test('scripts that stand in the page come before those that are files', () => {
  const [file, inline] = ['<script type="module" src="/a.js"></script>', '<script>b()</script>'];
  const html = (parts: string) => `<body><p>c</p>${parts}</body>`;
  expect(putFilesLast(html(`${file}<i></i>${inline}`))).toBe(html(`<i></i>${inline}${file}`));
});

test('white space goes where no browser shows it, and stays between words', async () => {
  expect(await trimSpace('<ul>\n <li> <a>one</a> <b>two</b> </li> </ul>')).toBe(
    '<ul><li><a>one</a> <b>two</b></li></ul>',
  );
  expect(await trimSpace('<p>see<a href="/"> one</a></p>')).toBe('<p>see<a href="/"> one</a></p>');
});
for (const name of 'a b bdi button code data em i img input label small span strong time'.split(
  ' ',
))
  test(`white space stays on both sides of <${name}>`, async () => {
    const html = /^i(?:mg|nput)$/.test(name)
      ? `<p>one <${name}> two</p>`
      : `<p>one <${name}>x</${name}> two</p>`;
    expect(await trimSpace(html)).toBe(html);
  });
test('a shape ends in its own tag', async () => {
  expect(await trimPage('<svg><path d="M0 0"></path></svg>')).toBe('<svg><path d="M0 0"/></svg>');
});
test('what the build reads of a page does not travel', async () => {
  const html = '<main data-index="parts" data-comuna="a" data-comunas="/b/"></main>';
  expect(await trimPage(html)).toBe('<main data-comunas="/b/"></main>');
});
test('styles stay as they are, white space and all: the policy of a page knows them so', async () => {
  const [one, other] = [styled(' a{b:"> </path>"} \n'), styled('\nc{}')];
  expect(await trimPage(`${one} <p> x </p> ${other}`)).toBe(`${one}<p>x</p>${other}`);
});

const read = (main: string) => readBuiltPage(`<p>before</p>${main}<p>after</p>`).text;

test('a page is indexed by the words of its main part, without what is the same on many', () => {
  expect(
    read(
      '<main><p>one</p><nav>two</nav><noscript>four</noscript><script>five</script><p data-index="none">three</p></main>',
    ),
  ).toBe('one');
  expect(read('<p>no main part</p>')).toBe('');
});
test('a page says whether all of it is indexed, parts of it, or nothing', () => {
  const parts = '<p>one</p><p data-index="part">two</p>';
  expect(read(`<main data-index="parts">${parts}</main>`)).toBe('two');
  expect(read('<main data-index="parts"><p>one</p></main>')).toBe('');
  expect(read(`<main data-index="none">${parts}</main>`)).toBe('');
});
