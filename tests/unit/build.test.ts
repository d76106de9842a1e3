import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { flattenLayers, seam } from '../../src/build/flatten-layers.ts';
import { flattenStyles, trimCsp, trimSpace, trimStyles } from '../../src/build/slim-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: string[], body: string) =>
  `<head><meta http-equiv="content-security-policy" content="style-src 'self' ${hashes.join(' ')};"></head>${body}`;

test('a page keeps only the hashes of its own inline parts', () => {
  const html = page([hash('a{}'), hash('b{}')], '<style>a{}</style>');
  expect(trimCsp(html, 'x')).toBe(page([hash('a{}')], '<style>a{}</style>'));
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
  expect(() => flattenLayers('@layer one{a{b:c}')).toThrow(/no end/);
});
test('styles lose the helpers of the minifier, unless something asks for them', () => {
  const helpers = ':root{--lightningcss-light:initial;--lightningcss-dark: ;color:red}';
  expect(trimStyles(`${helpers}\na{b:c}`)).toBe(':root{color:red}a{b:c}');
  const asked = `${helpers}a{b:var(--lightningcss-light)}`;
  expect(trimStyles(asked)).toBe(asked);
});
test('the policy of a page allows its styles without layers, if it allowed them with', () => {
  const [layered, flat] = ['@layer one{a{b:c}}', `a{b:c}${seam}`];
  const styled = (css: string) => `<style>${css}</style>`;
  expect(flattenStyles(page([hash(layered)], styled(layered)))).toBe(
    page([hash(flat)], styled(flat)),
  );
  const blocked = flattenStyles(page([hash('x')], styled(layered)));
  expect(() => trimCsp(blocked, 'x')).toThrow(/blocks/);
});

test('white space goes where no browser shows it, and stays between words', () => {
  expect(trimSpace('<ul>\n <li> <a>one</a> <b>two</b> </li> </ul>')).toBe(
    '<ul><li><a>one</a> <b>two</b></li></ul>',
  );
  expect(trimSpace('<li><a href="/"> <b> one</b> two </a> </li>')).toBe(
    '<li><a href="/"><b>one</b> two</a></li>',
  );
  expect(trimSpace('<p>see <a href="/"> one </a> there</p>')).toBe(
    '<p>see <a href="/">one </a> there</p>',
  );
  expect(trimSpace('<p>see<a href="/"> one</a></p>')).toBe('<p>see<a href="/"> one</a></p>');
  expect(trimSpace('<style> a { } </style>')).toBe('<style> a { } </style>');
});
test('a drawing keeps its parts and loses what is between them', () => {
  expect(trimSpace('<a><svg class="icon"> <path d="M1 2"></path> </svg> <b>x</b></a>')).toBe(
    '<a><svg class="icon"><path d="M1 2"/></svg> <b>x</b></a>',
  );
});
