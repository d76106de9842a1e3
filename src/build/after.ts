import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltPage, type BuiltPage } from './read-page.ts';
import { wordsOfPages } from './script-words.ts';
import { searchIndex } from './search-index.ts';
import { SiteStyles } from './site-styles.ts';
import { sitemapOf, type Site } from './sitemap.ts';
import { slimPage, stylesIn } from './slim-page.ts';

/** Reads every page: keeps what it says of itself, and writes it as light as it can be. */
async function readPages(
  root: string,
  { base, date }: Site,
  pages: Map<string, BuiltPage>,
): Promise<void> {
  const read = (file: string) => readFileSync(root + file, 'utf8');
  const scripts = globSync('_astro/*.js', { cwd: root });
  const wordsOf = wordsOfPages(new Map(scripts.map((file) => [basename(file), read(file)])));
  const files = globSync('**/*.html', { cwd: root });
  // Read twice: the pages of a large site do not fit into memory.
  const styles = new SiteStyles(new Set(files.flatMap((file) => stylesIn(read(file)))), base);
  writeFileSync(root + styles.file, styles.apart);
  for (const file of files) {
    const html = read(file);
    pages.set(`${base}${file.replace(/index\.html$/, '')}`, readBuiltPage(html, date));
    writeFileSync(root + file, await slimPage(html, file, wordsOf(html), styles));
  }
}

/**
 * What is made of the pages once they are built: lighter pages, the sitemaps, the index of the search.
 * @param languages first parts of paths, that of the source first
 */
export function afterBuild(site: Site, languages: readonly string[]): AstroIntegration[] {
  const pages = new Map<string, BuiltPage>();
  return [
    {
      name: 'pages',
      hooks: { 'astro:build:done': ({ dir }) => readPages(fileURLToPath(dir), site, pages) },
    },
    sitemapOf(pages, languages, site),
    searchIndex(site.base, pages),
  ];
}
