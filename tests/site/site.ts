import { globSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { test } from 'playwright/test';
import { correctionsMail } from '../../src/present/correction-link.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { findLooseEnds, textOf } from './text.ts';

const made = { content: fixtures.content, mail: fixtures.correctionsTo };
const sites = {
  site: { dist: 'dist', base: '/', content: 'content', mail: correctionsMail },
  'site-fixtures': { dist: fixtures.outDir, base: '/', ...made },
  'site-under-path': { ...fixtures.underPath, ...made },
};

/** The site that the running project reads: that of the real content, or of the fixtures. Asked for inside of tests only. */
export const tested = () => sites[test.info().project.name as keyof typeof sites];

/** A link as the site tests look at it. */
interface Link {
  href: string;
  rel: string;
  /** What a failure shows. */
  html: string;
  /** White space at its ends that a line would underline. */
  looseEnds: string[];
}

/** A built page. There are thousands: what the tests ask of every page is kept as text, not as a tree. */
export interface Page {
  /** Below `dist/`, as `es/comunas/melipilla/index.html`: what failures name. */
  file: string;
  /** Address at its host, as `/es/comunas/melipilla/`. */
  path: string;
  /** As it was built. */
  html: string;
  /** The document without what stands in its scripts and styles; parsed anew at each use. */
  readonly root: HTMLElement;
  title: string;
  /** Of the first `h1`. */
  h1: string;
  lang: string;
  /** What a reader can see, one line per block. */
  text: string;
  /** The same with the title, the description and the names that only a screen reader says. */
  words: string;
  /** What a reader can see in the language of the page: without what is marked as another, and code. */
  ownWords: string;
  links: Link[];
  ids: ReadonlySet<string>;
}

/** A tag as it is written. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  html: string;
}

const attribute = /([^\s"'>=/]+)(?:="([^"]*)")?/g;

/** Every opening tag with one of the names, or every one; not what stands in scripts and styles. */
export function findTags(html: string, names = '[a-z][a-z0-9]*'): Tag[] {
  const pattern = new RegExp(`<(${names})((?:\\s[^>]*)?)>`, 'g');
  return [...html.replace(hiddenParts, '$1$3').matchAll(pattern)].map(
    ([tag, name = '', rest = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...rest.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]),
      ),
      html: tag,
    }),
  );
}

const hiddenParts = /(<(style|script)\b[^>]*>)[\s\S]*?(<\/\2>)/g;
const parsePage = (html: string) => parse(html.replace(hiddenParts, '$1$3'));

/** What is read of a page in one go: parsing it takes most of the time. */
function readParts(html: string) {
  const root = parsePage(html);
  const read = (selector: string) => textOf(root.querySelector(selector)).trim();
  const title = read('title');
  const text = textOf(root.querySelector('body'));
  const said = [
    title,
    root.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    ...root.querySelectorAll('[aria-label]').map((each) => each.getAttribute('aria-label') ?? ''),
  ];
  const ids = root.querySelectorAll('[id]').map(({ id }) => id);
  const links = root.querySelectorAll('a[href]').map((link) => ({
    href: link.getAttribute('href') ?? '',
    rel: link.getAttribute('rel') ?? '',
    html: link.outerHTML.slice(0, 200),
    looseEnds: findLooseEnds(link),
  }));
  const h1 = read('h1');
  for (const part of root.querySelectorAll('body [lang], code')) part.remove();
  return {
    title,
    h1,
    text,
    words: [text, ...said].join('\n'),
    links,
    ids: new Set(ids),
    ownWords: textOf(root.querySelector('body')),
  };
}

/** A page from its HTML, as it would stand in `file`; it is parsed when a test first asks for what it says. */
export function readPage(file: string, html: string): Page {
  const parts = once(() => readParts(html));
  return {
    file,
    path: `/${file.replace(/index\.html$/, '')}`,
    html,
    lang: findTags(html, 'html')[0]?.attributes['lang'] ?? '',
    get root() {
      return parsePage(html);
    },
    get title() {
      return parts().title;
    },
    get h1() {
      return parts().h1;
    },
    get text() {
      return parts().text;
    },
    get words() {
      return parts().words;
    },
    get ownWords() {
      return parts().ownWords;
    },
    get links() {
      return parts().links;
    },
    get ids() {
      return parts().ids;
    },
  };
}

/** A function that does its work at the first call only: once per worker. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Names of all built files below `dist/`. */
export const listFiles = once(() =>
  globSync('**/*', { cwd: tested().dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^.*?\bdist\//, ''))
    .sort(),
);

/** Every built page by its address. */
export const readPages = once(() => {
  const files = listFiles().filter((file) => file.endsWith('.html'));
  if (files.length === 0)
    throw new Error(`there is no built site in ${tested().dist}/: npm test -- build fixtures`);
  const pages = files.map((file) =>
    readPage(file, readFileSync(`${tested().dist}/${file}`, 'utf8')),
  );
  return new Map(pages.map((page) => [page.path, page]));
});

/** The page at an address. */
export function pageAt(path: string): Page {
  const page = readPages().get(path);
  if (!page) throw new Error(`${tested().dist}/ has no page ${path}`);
  return page;
}

/** Runs a check over every page; answers each complaint with the file that it is about. */
export function complain(check: (page: Page) => readonly string[]): string[] {
  return [...readPages().values()].flatMap((page) =>
    check(page).map((what) => `${page.file}: ${what}`),
  );
}

/** Address at which the site is published, as `https://puente-migrante.example`. */
export const readOrigin = once(() => {
  const canonical = pageAt(`${tested().base}es/`)
    .root.querySelector('link[rel=canonical]')
    ?.getAttribute('href');
  return new URL(canonical ?? '').origin;
});
