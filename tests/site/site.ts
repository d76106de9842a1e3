import { globSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { textOf } from './text.ts';

/** Where the built site lies. */
export const dist = 'dist';

/** A built page. */
export interface Page {
  /** Below `dist/`, as `es/comunas/melipilla/index.html`: what failures name. */
  file: string;
  /** Address, as `/es/comunas/melipilla/`. */
  path: string;
  /** As it was built. */
  html: string;
  /** The document without what stands in its scripts and styles. */
  root: HTMLElement;
  title: string;
  /** Of the first `h1`. */
  h1: string;
  lang: string;
  /** What a reader can see, one line per block. */
  text: string;
  /** The same with the title, the description and the names that only a screen reader says. */
  words: string;
  links: HTMLElement[];
}

const hiddenParts = /(<(style|script)\b[^>]*>)[\s\S]*?(<\/\2>)/g;

/** A page from its HTML, as it would stand in `file`. */
export function readPage(file: string, html: string): Page {
  const root = parse(html.replace(hiddenParts, '$1$3'));
  const read = (selector: string) => textOf(root.querySelector(selector)).trim();
  const attribute = (selector: string, name: string) =>
    root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');
  const title = read('title');
  const text = textOf(root.querySelector('body'));
  return {
    file,
    path: `/${file.replace(/index\.html$/, '')}`,
    html,
    root,
    title,
    h1: read('h1'),
    lang: root.querySelector('html')?.getAttribute('lang') ?? '',
    text,
    words: [
      title,
      ...attribute('meta[name=description]', 'content'),
      text,
      ...attribute('[aria-label]', 'aria-label'),
    ].join('\n'),
    links: root.querySelectorAll('a[href]'),
  };
}

/** A function that does its work at the first call only: once per worker. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Names of all built files below `dist/`. */
export const listFiles = once(() =>
  globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^.*?\bdist\//, ''))
    .sort(),
);

/** Every built page by its address. */
export const readPages = once(() => {
  const files = listFiles().filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`there is no built site in ${dist}/: run npm run build`);
  const pages = files.map((file) => readPage(file, readFileSync(`${dist}/${file}`, 'utf8')));
  return new Map(pages.map((page) => [page.path, page]));
});

/** The page at an address. */
export function pageAt(path: string): Page {
  const page = readPages().get(path);
  if (!page) throw new Error(`${dist}/ has no page ${path}`);
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
  const canonical = pageAt('/es/').root.querySelector('link[rel=canonical]')?.getAttribute('href');
  return new URL(canonical ?? '').origin;
});
