import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { trimCsp } from './csp.ts';
import { wordsOfPages } from './script-words.ts';
import { SiteStyles } from './site-styles.ts';
import { slimStyles } from './slim-page.ts';

/** Some pages of the built site, and what it takes to cut their styles down. */
export interface Part {
  /** Folder of the built site, with a slash at its end. */
  root: string;
  base: string;
  /** The styles of all pages, as Astro wrote them. */
  styles: ReadonlySet<string>;
  files: readonly string[];
}

/**
 * Writes pages with only the styles that each needs.
 * @throws Error when the policy of a page would block something that stands in it
 */
export function slimPart({ root, base, styles: sources, files }: Part): void {
  const read = (file: string) => readFileSync(root + file, 'utf8');
  const scripts = globSync('_astro/*.js', { cwd: root });
  const wordsOf = wordsOfPages(new Map(scripts.map((file) => [basename(file), read(file)])));
  const styles = new SiteStyles(sources, base);
  for (const file of files) {
    const html = read(file);
    writeFileSync(root + file, trimCsp(slimStyles(html, wordsOf(html), styles), file));
  }
}
