import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { complainInEveryLanguage, readCatalog } from '../content.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { memoize } from '../../../src/i18n/memoize.ts';
import { pathOf } from '../../../src/i18n/routes.ts';
import { complain, findTags, listFiles, pageAt, readPages, tested, type Page } from '../site.ts';

/** Bytes after `gzip -9`. */
const zipped = (data: string | Buffer) => gzipSync(data, { level: 9 }).length;
const readFile = (path: string) => readFileSync(tested().dist + path);
/** Bytes of a built file, of which many pages load the same. */
const zippedFile = memoize((path: string) => zipped(readFile(path)));
/** What search engines and messengers read, and no reader. */
const forMachines = /<script type="application\/ld\+json">.*?<\/script>|<meta property="og:[^>]*>/gs;

/** Bytes of a page without them. */
const zippedForReaders = (path: string) => zipped(pageAt(path).html.replace(forMachines, ''));
/** Bytes of a page; several tests ask for them. */
const zippedPage = memoize((path: string) => zipped(pageAt(path).html));
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const inlineScript = /<script\b(?![^>]*\bsrc=)(?![^>]*\+json)[^>]*>([\s\S]*?)<\/script>/g;

/** A script and all that it imports before it runs. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = readFile(path)
    .toString()
    .matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g);
  for (const [, name = ''] of imports) withImports(posix.resolve(posix.dirname(path), name), seen);
  return seen;
}

function listScripts(page: Page): string[] {
  const paths = findTags(page.html, 'script|link').flatMap(({ attributes: { src, rel, href } }) =>
    rel === 'modulepreload' ? (href ?? []) : rel === undefined ? (src ?? []) : [],
  );
  return [...new Set(paths.flatMap((path) => [...withImports(path)]))];
}

/** What no phone fetches by itself: a picture that is hidden and loaded late is for paper. */
const isForPaper = ({ hidden, loading }: Readonly<Record<string, string>>) =>
  hidden !== undefined && loading === 'lazy';

function listOthers(page: Page): string[] {
  return findTags(page.html, 'link|img')
    .filter(({ name, attributes }) =>
      name === 'img'
        ? !isForPaper(attributes)
        : /^(?:stylesheet|icon|manifest)$/.test(attributes['rel'] ?? ''),
    )
    .map(({ attributes: { href, src } }) => href ?? src ?? '')
    .filter((path) => path !== '' && !path.startsWith('data:'));
}

const over = (bytes: number, most: number) =>
  bytes > most ? [`${bytes} bytes, at most ${most}`] : [];

/** Everything that a page loads by itself. */
const listLoads = (page: Page) => [...listScripts(page), ...listOthers(page)];

test('the page of a comuna is at most 14,000 bytes, which a first round trip brings', () => {
  expect(complainInEveryLanguage((page) => over(zippedPage(page.path), 14_000))).toEqual([]);
});

test('what the page of a comuna has for readers is at most 13,000 bytes', () => {
  const wrong = complainInEveryLanguage((page) => {
    const bytes = zippedForReaders(page.path);
    return bytes === zippedPage(page.path) ? ['it tells machines nothing'] : over(bytes, 13_000);
  });
  expect(wrong).toEqual([]);
});

/** Paths to which the main part of a page links. */
const listOnward = memoize((path: string) => {
  const links = pageAt(path).root.querySelectorAll('main a[href]');
  return [...new Set(links.map((link) => link.getAttribute('href')?.replace(/#.*/, '') ?? ''))];
});

/** Bytes of the heaviest way along links from a page through each of the folders, a page of each; 0 when there is none. */
function weighHeaviestWay(
  from: string,
  [folder, ...rest]: readonly string[],
  seen: readonly string[] = [],
): number {
  if (folder === undefined) return 0;
  const ways = listOnward(from)
    .filter((path) => path.startsWith(folder) && !seen.includes(path))
    .map((path) => {
      const further = weighHeaviestWay(path, rest, [...seen, path]);
      return further === 0 && rest.length > 0 ? 0 : zippedPage(path) + further;
    });
  return Math.max(0, ...ways);
}

for (const { segment } of locales)
  test(`${segment}: home, a comuna, three pages of the guide and a procedure are at most 60,000 bytes with all that they load`, () => {
    const home = pageAt(pathOf(segment, { page: 'home' }));
    const comunas = readCatalog().comunas.map(({ slug }) =>
      pageAt(pathOf(segment, { page: 'comuna', slug })),
    );
    const [comuna = home] = comunas.sort(
      (a, b) => zippedPage(b.path) - zippedPage(a.path),
    );
    const guide = pathOf(segment, { page: 'guide' });
    const procedures = pathOf(segment, { page: 'procedures' });
    const onward = weighHeaviestWay(comuna.path, [guide, guide, guide, procedures]);
    expect(onward).toBeGreaterThan(0);
    const onTheWay = [...readPages().values()].filter(
      ({ path }) => path.startsWith(guide) || path.startsWith(procedures),
    );
    const files = new Set([home, comuna, ...onTheWay].flatMap(listLoads));
    const loaded = sum([...files].map((path) => zippedFile(path)));
    const first = zippedPage(home.path) + zippedPage(comuna.path);
    expect(first + onward + loaded).toBeLessThanOrEqual(60_000);
  });

test('all that the page of a comuna loads is at most 25,000 bytes', () => {
  const wrong = complainInEveryLanguage((page) => {
    const files = [...new Set(listLoads(page))];
    return over(zippedPage(page.path) + sum(files.map((path) => zippedFile(path))), 25_000);
  });
  expect(wrong).toEqual([]);
});

test('the scripts of a page are at most 6,000 bytes, but on the page of the search', () => {
  const wrong = complain((page) => {
    if (page.path.endsWith('/buscar/')) return [];
    const own = [...page.html.matchAll(inlineScript)].map(([, script = '']) => zipped(script));
    return over(sum([...own, ...listScripts(page).map((path) => zippedFile(path))]), 6_000);
  });
  expect(wrong).toEqual([]);
});

test('the finder with the names of all comunas is at most 12,000 bytes in every language', () => {
  const parts = listFiles().filter((file) => /^_astro\/(?:Finder|finder-box)/.test(file));
  const scripts = [...new Set(parts.flatMap((file) => [...withImports(`/${file}`)]))];
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  const wrong = locales.flatMap(({ segment }) =>
    over(sum([...scripts, `/${segment}/comunas.js`].map((path) => zippedFile(path))), 12_000),
  );
  expect(wrong).toEqual([]);
});

test('the diagram of a region is at most 8,000 bytes', () => {
  const wrong = complain((page) => {
    const [diagram] = /<figure class="?tiles[\s\S]*?<\/figure>/.exec(page.html) ?? [];
    return diagram === undefined ? [] : over(zipped(diagram), 8_000);
  });
  expect(wrong).toEqual([]);
  expect(pageAt('/es/regiones/metropolitana/').html).toContain('class="tiles');
});

test('no rule is written again for browsers that know :is() by another name: the copies outrank it', () => {
  expect(complain(({ html }) => html.match(/:-(?:webkit|moz)-any\(/g) ?? [])).toEqual([]);
});

test('the site has fewer than 18,000 files: some hosts take 20,000', () => {
  expect(listFiles().length).toBeLessThan(18_000);
});

test('no page asks another host for anything', () => {
  const loads = 'link|object|use|image|script|img|iframe|source|form|video|audio|embed';
  const wrong = complain((page) => [
    ...findTags(page.html, loads)
      .filter(
        ({ name, attributes: { rel = '' } }) =>
          name !== 'link' || !/^(?:canonical|alternate|license)$/.test(rel),
      )
      .filter(({ attributes }) =>
        ['href', 'src', 'srcset', 'action', 'data'].some((name) =>
          /^\s*(?:https?:)?\/\//.test(attributes[name] ?? ''),
        ),
      )
      .map(({ html }) => html),
    ...(page.html.match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"']*/g) ?? []),
  ]);
  expect(wrong).toEqual([]);
});

test('no script sets a cookie or calls another host', () => {
  const suspect = /\bcookie\b|["'`](?:https?:)?\/\/[\w-]+\.[^"'`]*|\bsendBeacon\b/g;
  // Pagefind resolves addresses against it and asks it for nothing.
  const base = '`https://example.com${';
  const inFiles = listFiles()
    .filter((file) => /\.m?js$/.test(file))
    .flatMap((file) =>
      (readFile(`/${file}`).toString().replaceAll(base, '').match(suspect) ?? []).map(
        (hit) => `${file}: ${hit}`,
      ),
    );
  const inPages = complain((page) =>
    [...page.html.matchAll(inlineScript)].flatMap(([, script = '']) => script.match(suspect) ?? []),
  );
  expect([...inFiles, ...inPages]).toEqual([]);
});
