import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { complain, dist, once, readOrigin, readPages, type Page } from './site.ts';

const hrefOf = (link: Page['links'][number]) => link.getAttribute('href') ?? '';
const isInternal = (href: string) => href.startsWith('/') || href.startsWith('#');
const hasScheme = (href: string) => /^(?:tel|geo|mailto):/.test(href);

const idsByPath = once(
  () =>
    new Map(
      [...readPages().values()].map((page) => [
        page.path,
        new Set(page.root.querySelectorAll('[id]').map(({ id }) => id)),
      ]),
    ),
);

test('every link inside the site leads to a page, and to a place that the page has', () => {
  const broken = complain((page) =>
    page.links
      .map(hrefOf)
      .filter(isInternal)
      .filter((href) => {
        const { pathname, hash } = new URL(href, `https://site${page.path}`);
        const ids = idsByPath().get(pathname);
        return !ids || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))));
      })
      .map((href) => `${href} leads nowhere`),
  );
  expect(broken).toEqual([]);
});

test('every link inside the site ends in a slash or a fragment', () => {
  const wrong = complain((page) =>
    page.links.map(hrefOf).filter((href) => isInternal(href) && !/\/$|#[^/]+$/.test(href)),
  );
  expect(wrong).toEqual([]);
});

test('every other link calls, writes, shows a map, or says that it leaves the site', () => {
  const wrong = complain((page) =>
    page.links
      .filter((link) => !isInternal(hrefOf(link)) && !hasScheme(hrefOf(link)))
      .filter((link) => {
        const rel = link.getAttribute('rel')?.split(' ') ?? [];
        const leaves = /^https?:\/\//.test(hrefOf(link)) && !hrefOf(link).startsWith(readOrigin());
        return !leaves || !rel.includes('external');
      })
      .map((link) => link.outerHTML),
  );
  expect(wrong).toEqual([]);
});

test('every file that a page asks for is there', () => {
  const wrong = complain((page) =>
    page.root
      .querySelectorAll('link[rel=icon], link[rel=manifest], link[rel=stylesheet], [src]')
      .map((element) => element.getAttribute('src') ?? hrefOf(element))
      .filter((path) => !path.startsWith('/') || !existsSync(dist + path)),
  );
  expect(wrong).toEqual([]);
});

test('no two pages have the same title', () => {
  const byTitle = Map.groupBy(readPages().values(), ({ title }) => title);
  const twice = [...byTitle]
    .filter(([, pages]) => pages.length > 1)
    .map(([title, pages]) => `"${title}": ${pages.map(({ file }) => file).join(', ')}`);
  expect(twice).toEqual([]);
});

test('every page has a title, one heading of the first rank, a language and a description', () => {
  const wrong = complain(({ root, title, h1, lang }) => {
    const description = root.querySelector('meta[name=description]')?.getAttribute('content');
    return [
      ...(title === '' ? ['no title'] : []),
      ...(root.querySelectorAll('h1').length === 1 && h1 !== '' ? [] : ['not exactly one h1']),
      ...(/^[a-z]{2}\b/.test(lang) ? [] : [`lang is "${lang}"`]),
      ...(description ? [] : ['no description']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every page but that of errors has a canonical address that exists', () => {
  const wrong = complain(({ path, root }) => {
    const found = root.querySelectorAll('link[rel=canonical]').map(hrefOf);
    if (path === '/404.html') return found.length === 0 ? [] : ['a page of errors has no address'];
    const [canonical = ''] = found;
    const exists =
      canonical.startsWith(`${readOrigin()}/`) &&
      readPages().has(canonical.slice(readOrigin().length));
    return exists && found.length === 1 ? [] : [`the canonical is "${found.join(', ')}"`];
  });
  expect(wrong).toEqual([]);
});
