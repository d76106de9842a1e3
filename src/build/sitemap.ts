import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { BuiltPage } from './read-page.ts';

/** What the sitemap says of a URL: undefined when another page is the one to show. */
function listInSitemap(page: BuiltPage | undefined, url: string) {
  return page?.canonical === url ? { url, links: page.alternates } : undefined;
}

/**
 * The sitemap, of what the built pages say: those that are the ones to show, each with its other
 * languages. So search engines are told the same in both places.
 * @param pages filled before the build is done, by path
 */
export const sitemapOf = (pages: ReadonlyMap<string, BuiltPage>): AstroIntegration =>
  sitemap({
    serialize: ({ url }) => listInSitemap(pages.get(decodeURI(new URL(url).pathname)), url),
  });
