import { parse, type HTMLElement } from 'node-html-parser';

/** What a built page says of itself. */
export interface BuiltPage {
  /** Slug of the comuna that it is about. */
  comuna: string | undefined;
  /** Its words for the index of the search, beside its title. */
  text: string;
  /** Absolute URL of the page that search engines should show. */
  canonical: string | undefined;
  /** The same page in other languages, for search engines. */
  alternates: { lang: string; url: string }[];
  /** Newest date of what it says, as far as that is known: `2026-11`, `2026-11-30`. */
  changed: string | undefined;
}

const canonical = /<link rel="canonical" href="([^"]*)">/;
const alternate = /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g;
/** Of facts, and of changes of the law. */
const dated = / (?:data-dated|datetime)="(\d{4}[\d-]*)"/g;
const mainPart = /<main\b[\s\S]*<\/main>/;
const mainTag = /^<main\b[^>]*?\sdata-index="([^"]*)"/;
const comunaOf = /^<main\b[^>]*?\sdata-comuna="([^"]*)"/;
/** Parts that say the same on many pages, or nothing of the page itself. */
const noise = 'nav, form, noscript, script, style, [hidden], [data-index=none]';

const textOf = (element: HTMLElement) => element.structuredText.replace(/\s+/g, ' ').trim();

/**
 * The words of the main part of a page. Its `data-index` says which: with `none`, none beside the title;
 * with `parts`, those of its elements with `data-index="part"`; without it, all. What stands in an element
 * with `data-index="none"` is left out.
 */
function readText(main: string): string {
  const mode = mainTag.exec(main)?.[1];
  if (main === '' || mode === 'none') return '';
  if (mode === 'parts' && !main.includes('data-index="part"')) return '';
  const root = parse(main);
  for (const part of root.querySelectorAll(noise)) part.remove();
  const parts = mode === 'parts' ? root.querySelectorAll('[data-index=part]') : [root];
  return parts.map(textOf).join('\n');
}

/**
 * Reads a page as Astro wrote it.
 * @param today a change that comes later is not one of the page yet
 */
export function readBuiltPage(html: string, today = '9999'): BuiltPage {
  // What stands before it and after is on every page, and slow to read.
  const [main = ''] = mainPart.exec(html) ?? [];
  // Cut from the page, they would keep all of it in memory as long as they are kept: 80 kB each.
  return structuredClone({
    comuna: comunaOf.exec(main)?.[1],
    text: readText(main),
    canonical: canonical.exec(html)?.[1],
    changed: [...main.matchAll(dated)]
      .map(([, date = '']) => date)
      .filter((date) => date <= today)
      .sort()
      .at(-1),
    alternates: [...html.matchAll(alternate)].map(([, lang = '', url = '']) => ({ lang, url })),
  });
}
