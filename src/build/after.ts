import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { oneFilesOf } from './one-files.ts';
import { packsOf } from './packs.ts';
import type { BuiltPage } from './read-page.ts';
import { searchIndex } from './search-index.ts';
import { sitemapOf, type Site } from './sitemap.ts';
import { slimPages } from './slim-pages.ts';

/**
 * What is made of the pages once they are built: lighter pages, the sitemaps, the index of the
 * search, and what a phone may keep.
 * @param languages first parts of paths, that of the source first
 */
export function afterBuild(site: Site, languages: readonly string[]): AstroIntegration[] {
  const pages = new Map<string, BuiltPage>();
  return [
    {
      name: 'pages',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          for (const [path, page] of await slimPages(fileURLToPath(dir), site))
            pages.set(path, page);
        },
      },
    },
    sitemapOf(pages, languages, site),
    searchIndex(site.base, pages),
    packsOf(languages, site.date),
    oneFilesOf(languages, site.url, site.date),
  ];
}
