import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuiltPage } from './read-page.ts';

/** Where the site stands, and what stands there. */
export interface Site {
  url: string;
  /** Path below which it stands. */
  base: string;
  /** Day as of which it is built: what comes later is no change of it yet. */
  date: string;
}

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A date as far as it is known is one that sitemaps may write. */
const lastmod = (date: string | undefined) =>
  date === undefined ? '' : `<lastmod>${escape(date)}</lastmod>`;

const newestOf = (dates: readonly (string | undefined)[]) =>
  dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);

function describeUrl(url: string, { alternates, changed }: BuiltPage): string {
  const links = alternates.map(
    ({ lang, url: other }) =>
      `<xhtml:link rel="alternate" hreflang="${escape(lang)}" href="${escape(other)}"/>`,
  );
  return `<url><loc>${escape(url)}</loc>${lastmod(changed)}${links.join('')}</url>`;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemaps of what the built pages say, by file name: one for each language, and their index. They list
 * the pages that are the ones to show, each with its other languages, which the pages that travel do not name.
 * @param languages first parts of paths, the language of what stands above them first
 * @throws Error when there is no page to show
 */
export function writeSitemaps(
  pages: ReadonlyMap<string, BuiltPage>,
  languages: readonly string[],
  { url, base }: Omit<Site, 'date'>,
): Map<string, string> {
  const shown = [...pages]
    .map(([path, page]) => ({ language: path.slice(base.length).split('/')[0], path, page }))
    .filter(({ path, page }) => page.canonical === new URL(path, url).href);
  const files = new Map<string, string>();
  const named: string[] = [];
  for (const [at, language] of languages.entries()) {
    const isOwn = (first = '') => first === language || (at === 0 && !languages.includes(first));
    const own = shown.filter(({ language: first }) => isOwn(first));
    // A language that is begun shows search engines the Spanish pages.
    if (own.length === 0) continue;
    const urls = own.map(({ path, page }) => describeUrl(new URL(path, url).href, page)).toSorted();
    const name = `sitemap-${language}.xml`;
    const changed = newestOf(own.map(({ page }) => page.changed));
    files.set(
      name,
      `${head}<urlset ${schema} xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('\n')}</urlset>\n`,
    );
    named.push(
      `<sitemap><loc>${escape(new URL(base + name, url).href)}</loc>${lastmod(changed)}</sitemap>`,
    );
  }
  if (named.length === 0) throw new Error('no page to show search engines: the sitemap is empty');
  const index = `${head}<sitemapindex ${schema}>${named.join('\n')}</sitemapindex>\n`;
  return files.set('sitemap-index.xml', index);
}

/**
 * Writes the sitemaps; without them the build fails.
 * @param pages filled before the build is done, by path
 */
export const sitemapOf = (
  pages: ReadonlyMap<string, BuiltPage>,
  languages: readonly string[],
  site: Omit<Site, 'date'>,
): AstroIntegration => ({
  name: 'sitemaps',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const [name, text] of writeSitemaps(pages, languages, site))
        writeFileSync(fileURLToPath(new URL(name, dir)), text);
    },
  },
});
