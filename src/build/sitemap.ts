import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const canonical = /<link rel="canonical" href="([^"]*)">/;
const alternate = /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g;

/** What a built page says of its own address: undefined when another page is the one to show. */
function readEntry(html: string, url: string) {
  if (canonical.exec(html)?.[1] !== url) return undefined;
  const links = [...html.matchAll(alternate)].map(([, lang = '', href = '']) => ({
    lang,
    url: href,
  }));
  return { url, links };
}

/**
 * The sitemap, read from the built pages: those that are the ones to show, each with its other
 * languages. So search engines are told the same in both places.
 */
export function sitemapOfPages(): AstroIntegration[] {
  let out: URL | undefined;
  return [
    {
      name: 'sitemap-source',
      hooks: {
        'astro:build:done': ({ dir }) => {
          out = dir;
        },
      },
    },
    sitemap({
      serialize: ({ url }) => {
        const file = new URL(`.${new URL(url).pathname}index.html`, out);
        return readEntry(readFileSync(file, 'utf8'), url);
      },
    }),
  ];
}
