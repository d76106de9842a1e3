import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, type HeaderRule } from './hosts.ts';
import type { OneFiles } from './one-files.ts';
import { writePacks } from './packs.ts';
import { runThread } from './run-thread.ts';
import { searchIndex } from './search-index.ts';
import { sitemapOf, type Site } from './sitemap.ts';
import { slimPages } from './slim-pages.ts';
import { trimWhileRendering, type Found } from './trim-pages.ts';

const oneFilesWorker = new URL('./one-files-worker.ts', import.meta.url);

/**
 * What is made of the pages: lighter ones, the sitemaps, the index of the search, what phones and offices
 * take along, and the response headers for hosts that read them from a file.
 * @param languages first parts of paths, that of the source first
 * @param listRules asked once all is built
 */
export function afterBuild(
  site: Site,
  languages: readonly string[],
  listRules: () => Promise<readonly HeaderRule[]>,
): AstroIntegration[] {
  const found: Found = { pages: new Map(), styles: new Set() };
  return [
    {
      name: 'pages',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer((prerenderer) => trimWhileRendering(prerenderer, site.date, found));
        },
        'astro:build:done': ({ dir }) => slimPages(fileURLToPath(dir), site.base, found.styles),
      },
    },
    sitemapOf(found.pages, languages, site),
    searchIndex(site.base, found.pages),
    {
      name: 'what-is-taken-along',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const root = fileURLToPath(dir);
          const from = { origin: new URL(site.url).origin, made: site.date };
          const oneFiles: OneFiles = { root, languages, site: from };
          const zips = runThread<number>(oneFilesWorker, oneFiles);
          for (const [language, bytes] of writePacks(root, languages, site.date))
            logger.info(`${language}: ${bytes} bytes to keep`);
          writeFileSync(`${root}_headers`, headersFile(await listRules()));
          logger.info(`${await zips} bytes of zips`);
        },
      },
    },
  ];
}
