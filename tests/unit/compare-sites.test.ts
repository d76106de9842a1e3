import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { compareSites } from '../../scripts/compare-sites/compare-sites.ts';
import { groupDifferences } from '../../scripts/compare-sites/group.ts';

/** What two sites of these files differ in: kind, change and number of files. */
function compare(before: Record<string, string>, after: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'compare-'));
  const write = (folder: string, files: Record<string, string>) => {
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(dirname(join(root, folder, file)), { recursive: true });
      writeFileSync(join(root, folder, file), source);
    }
    return join(root, folder);
  };
  const groups = groupDifferences(compareSites(write('old', before), write('new', after)));
  rmSync(root, { recursive: true });
  return groups.map(({ kind, change, files }) => `${kind} ${change} (${files.length})`);
}

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="es"><head>${head}<title>Title</title></head><body>${body}</body></html>`;
const towns = ['alpha', 'beta', 'gamma'];
const site = (body: (town: string) => string) =>
  Object.fromEntries(towns.map((town) => [`es/${town}/index.html`, page(body(town))]));

test('the same site has no difference, however its HTML is written', () => {
  const before = { 'index.html': page('<h1>One</h1><p>Fish &amp; <b>chips</b></p>') };
  expect(compare(before, before)).toEqual([]);
  const after = { 'index.html': page('\n<h1>One</h1>\n<p class=x>Fish &#38;  <b>chips</b></p>') };
  expect(compare(before, after)).toEqual(['markup moved or rewritten: HTML alone (1)']);
});

test('a change in the frame of every page is one line with a count', () => {
  const frame = (town: string, name: string) =>
    `<h1>Town ${town}</h1><p>${town}: ${name}</p><a href="/es/${town}/">Here</a>`;
  const before = site((town) => frame(town, 'Help and more'));
  expect(
    compare(
      before,
      site((town) => frame(town, 'Aid and more')),
    ),
  ).toEqual(['text Help → Aid (3)']);
  expect(
    compare(
      before,
      site((town) => `${frame(town, 'Help and more')}<a href="/es/${town}/"></a>`),
    ),
  ).toEqual(['links + href: /{language}/{page}/ (3)']);
});

test('a changed fact is told as a fact, wherever it stands', () => {
  const body = (phone: string, day: string) =>
    `<a href="tel:${phone}">Call ${phone}</a> <time datetime="2026-01-${day}">January</time>`;
  expect(
    compare({ 'index.html': page(body('133', '01')) }, { 'index.html': page(body('134', '02')) }),
  ).toEqual([
    'facts 01 → 02 (1)',
    'facts 133 → 134 (1)',
    'links 133 → 134 (1)',
    'text 133 → 134 (1)',
  ]);
});

test('what moves is told as moved, and one of two that are lost as lost', () => {
  const list = (...items: string[]) => ({
    'index.html': page(items.map((i) => `<p>${i}</p>`).join('')),
  });
  expect(compare(list('a', 'b', 'c', 'd'), list('b', 'c', 'd', 'a'))).toEqual([
    'text moved or rewritten: a (1)',
  ]);
  expect(compare(list('a', 'a', 'b', 'c'), list('b', 'c', 'a'))).toEqual([
    'text moved or rewritten: a (1)',
    'text − a (1)',
  ]);
});

test('head, names, pages, data and other files are compared too', () => {
  const before = {
    'index.html': page(
      '<img alt="Bridge" src="/_astro/a.AAAAAAAA.svg">',
      '<meta name="description" content="Old">',
    ),
    'gone/index.html': page(''),
    'lost/index.html': page(''),
    'es/data.js': 'export default {"pages":[{"title":"One"},{"title":"Two"}]}',
    '_astro/code.AAAAAAAA.js': 'let a',
    '_astro/same.AAAAAAAA.js': 'let b',
  };
  const after = {
    'index.html': page(
      '<img alt="Arch" src="/_astro/a.BBBBBBBB.svg">',
      '<meta name="description" content="New">',
    ),
    'es/data.js': 'export default {"pages":[{"title":"Zero"},{"title":"One"},{"title":"Two"}]}',
    '_astro/code.BBBBBBBB.js': 'let c',
    '_astro/same.BBBBBBBB.js': 'let b',
  };
  expect(compare(before, after)).toEqual([
    'page − …/index.html (2)',
    'names Bridge → Arch (1)',
    'head Old → New (1)',
    'data es/data.js + .pages[].title: Zero (1)',
    'file moved or rewritten: _astro/code.*.js (1)',
  ]);
});

test('many other values of one list of data are one line', () => {
  const words = (mark: string) => ({
    'index.html': page(''),
    'words.js': `export default {"texts":"${[1, 2, 3, 4, 5, 6].map((n) => `w${n} ${mark}`).join('\\n')}"}`,
  });
  expect(compare(words('a'), words('b'))).toEqual(['data words.js .texts: other values (1)']);
});

test('a folder without pages is no site', () => {
  expect(() => compare({ 'a.txt': '' }, { 'index.html': page('') })).toThrow(/no built site/);
});
