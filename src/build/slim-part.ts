import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readBuiltPage, type BuiltPage } from './read-page.ts';
import { wordsOfPages } from './script-words.ts';
import { SiteStyles } from './site-styles.ts';
import { slimPage } from './slim-page.ts';

/** Some pages of the built site, and what it takes to read them and to make them lighter. */
export interface Part {
  /** Folder of the built site, with a slash at its end. */
  root: string;
  base: string;
  /** Day of the build. */
  date: string;
  /** The styles of all pages, as Astro wrote them. */
  styles: ReadonlySet<string>;
  files: readonly string[];
}

/**
 * Reads pages, and writes each as light as it can be.
 * @returns what each says of itself, by path
 */
export async function slimPart(part: Part): Promise<[path: string, page: BuiltPage][]> {
  const { root, base, date, styles: sources, files } = part;
  const read = (file: string) => readFileSync(root + file, 'utf8');
  const scripts = globSync('_astro/*.js', { cwd: root });
  const wordsOf = wordsOfPages(new Map(scripts.map((file) => [basename(file), read(file)])));
  const styles = new SiteStyles(sources, base);
  const pages: [string, BuiltPage][] = [];
  for (const file of files) {
    const html = read(file);
    pages.push([`${base}${file.replace(/index\.html$/, '')}`, readBuiltPage(html, date)]);
    writeFileSync(root + file, await slimPage(html, file, wordsOf(html), styles));
  }
  return pages;
}
