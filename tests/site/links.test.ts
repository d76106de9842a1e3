import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { complain, findTags, readOrigin, readPages, tested, type Page } from './site.ts';

const tags = locales.map(({ tag }) => tag);

/** What stands at an old address leads on and says nothing: `discreet.test.ts` looks at those. */
const leadsOn = ({ html }: Page) => html.includes('http-equiv="refresh"');
const isInternal = (href: string) => href.startsWith('/') || href.startsWith('#');
/** A file for other software: it has an ending, and is no page. */
const isFile = (href: string) => /^\/[^#?]*\.(?!html)[a-z]+$/.test(href);
const isBuilt = (href: string) => existsSync(tested().dist + href);
/** To the page on corrections, with the file to correct, or the discreet page that stands for it. */
const isOfFile = (href: string) => /\/corregir\/#(?:content|fichas)\//.test(href);
const hasScheme = (href: string) => /^(?:tel|mailto|sms):/.test(href);

test('every link to a map opens in any browser: none is `geo:`', () => {
  const dead = complain((page) =>
    page.links.map(({ href }) => href).filter((href) => href.startsWith('geo:')),
  );
  expect(dead).toEqual([]);
});

test('every link inside the site leads to a page, and to a place that the page has', () => {
  const broken = complain((page) =>
    page.links
      .map(({ href }) => href)
      .filter(isInternal)
      .filter((href) => {
        if (isFile(href)) return !isBuilt(href);
        const { pathname, hash } = new URL(href, `https://site${page.path}`);
        const ids = readPages().get(pathname)?.ids;
        if (isOfFile(href))
          return (
            !ids ||
            !(existsSync(hash.slice(1)) || readPages().has(`${tested().base}es/${hash.slice(1)}/`))
          );
        return !ids || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))));
      })
      .map((href) => `${href} leads nowhere`),
  );
  expect(broken).toEqual([]);
});

test('every link to a page of the site ends in a slash or a fragment', () => {
  const wrong = complain((page) =>
    page.links
      .map(({ href }) => href)
      .filter((href) => isInternal(href) && !isOfFile(href) && !isFile(href))
      .filter((href) => !/\/$|#[^/]+$/.test(href)),
  );
  expect(wrong).toEqual([]);
});

test('every other link calls, writes, shows a map, or says that it leaves the site', () => {
  const wrong = complain((page) =>
    page.links
      .filter(({ href }) => !isInternal(href) && !hasScheme(href))
      .filter(({ href, rel }) => {
        const leaves = /^https?:\/\//.test(href) && !href.startsWith(readOrigin());
        return !leaves || !rel.split(' ').includes('external');
      })
      .map(({ html }) => html),
  );
  expect(wrong).toEqual([]);
});

test('every file that a page asks for is there', () => {
  const wrong = complain((page) =>
    findTags(page.html)
      .map(({ name, attributes: { src, rel = '', href } }) =>
        name === 'link' && /icon|manifest|stylesheet/.test(rel) ? href : src,
      )
      .filter(
        (path) => path !== undefined && !(path.startsWith('/') && existsSync(tested().dist + path)),
      )
      .map((path) => `${path} is not there`),
  );
  expect(wrong).toEqual([]);
});

/** The page that search engines are to show; a page without words of its own names the Spanish one. */
const canonicalOf = ({ html, path }: Page) =>
  findTags(html, 'link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes[
    'href'
  ] ?? path;

test('no two pages have the same title, but for those that stand for one', () => {
  const pages = [...readPages().values()].filter((page) => !leadsOn(page));
  const byTitle = Map.groupBy(pages, ({ title }) => title);
  const twice = [...byTitle]
    .filter(([, pages]) => new Set(pages.map(canonicalOf)).size > 1)
    .map(([title, pages]) => `"${title}": ${pages.map(({ file }) => file).join(', ')}`);
  expect(twice).toEqual([]);
});

test('every page has a title, one heading of the first rank, a language and a description', () => {
  const wrong = complain((page) => {
    if (leadsOn(page)) return [];
    const { html, title, h1, lang } = page;
    const description = findTags(html, 'meta').find(
      ({ attributes }) => attributes['name'] === 'description',
    )?.attributes['content'];
    return [
      ...(title === '' ? ['no title'] : []),
      ...(findTags(html, 'h1').length === 1 && h1 !== '' ? [] : ['not exactly one h1']),
      ...(tags.includes(lang) ? [] : [`lang is "${lang}"`]),
      ...(description ? [] : ['no description']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every page has a canonical address that exists, but those that search engines leave out', () => {
  const wrong = complain(({ path, html }) => {
    const left = /<meta name="robots" content="noindex"/.test(html);
    const found = findTags(html, 'link')
      .filter(({ attributes }) => attributes['rel'] === 'canonical')
      .map(({ attributes }) => attributes['href'] ?? '');
    if (path === `${tested().base}404.html` && !left) return ['search engines would list it'];
    if (left) return found.length === 0 ? [] : ['it is left out, and yet names an address'];
    const [canonical = ''] = found;
    const exists =
      canonical.startsWith(`${readOrigin()}/`) &&
      readPages().has(canonical.slice(readOrigin().length));
    return exists && found.length === 1 ? [] : [`the canonical is "${found.join(', ')}"`];
  });
  expect(wrong).toEqual([]);
});
