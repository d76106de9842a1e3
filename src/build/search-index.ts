import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type HTMLElement } from 'node-html-parser';
import { sourceLocale } from '../schema/locale.ts';
import type { FinderData } from '../search/finder-data.ts';
import { unpackPlaces } from '../search/places.ts';
import {
  addressOfPlace,
  textsPath,
  type SearchData,
  type TextsData,
} from '../search/search-data.ts';
import { packTexts, type PageText } from '../search/text-index.ts';

/** Parts that say the same on many pages, or nothing of the page itself. */
const noise =
  'nav, form, .emergency, .trust, .made, .end, .way-back, .near, .tiles, .paper, .changed, #ayuda, .exit-bar, .kept, [hidden]';
/** Lists, whose words stand on the pages to which they lead. */
const lists = /^\/[^/]+\/(?:comunas|guia|regiones\/[^/]+)\/$/;
/** Of a comuna, only what is its own: its steps are those of all others, and the finder knows its name. */
const ofComuna = '#local';

const textOf = (element: HTMLElement) => element.structuredText.replace(/\s+/g, ' ').trim();

/** The main part of a page: what stands before it and after is on every page, and slow to read. */
const parseMain = (html: string) =>
  parse(/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '').querySelector('main');

/** What a built page says beside its title. */
function readText(html: string, isComuna: boolean): string {
  const main = parseMain(html);
  for (const part of main?.querySelectorAll(noise) ?? []) part.remove();
  const parts = isComuna ? main?.querySelectorAll(ofComuna) : [main];
  return (parts ?? []).map((part) => (part ? textOf(part) : '')).join('\n');
}

async function readModule<Data>(file: string): Promise<Data> {
  return ((await import(pathToFileURL(file).href)) as { default: Data }).default;
}

const readSearch = (root: string, locale: string) =>
  readModule<SearchData>(join(root, locale, 'buscar.js'));

/** The texts of a language, the pages numbered as the search lists them, and after them the comunas. */
async function readTexts(root: string, locale: string): Promise<PageText[]> {
  const { pages } = await readSearch(root, locale);
  const { pages: inSpanish } = await readSearch(root, sourceLocale);
  const { places } = await readModule<FinderData>(join(root, locale, 'comunas.js'));
  const listed = [
    // Offices say the Spanish title, whatever language somebody reads.
    ...pages.map(({ href, title }, at) => ({ href, title: `${title} ${inSpanish[at]?.title}` })),
    ...unpackPlaces(places).map((place) => ({
      href: addressOfPlace(`/${locale}/comunas/`, place),
      title: place.name,
    })),
  ];
  return listed.flatMap(({ href, title }, page) => {
    const file = join(root, href, 'index.html');
    if (!existsSync(file)) return [];
    const isComuna = page >= pages.length;
    const text = lists.test(href) ? '' : readText(readFileSync(file, 'utf8'), isComuna);
    // The finder knows the names of comunas.
    return isComuna && text === '' ? [] : { page, title, text };
  });
}

/** Writes in which pages each word stands, a module for each language, from the pages as they are built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        for (const module of globSync('*/buscar.js', { cwd: root })) {
          const locale = dirname(module);
          const texts = await readTexts(root, locale);
          const { edition, rules } = await readSearch(root, locale);
          const data: TextsData = { edition, texts: packTexts(texts, rules) };
          const packed = `export default ${JSON.stringify(data)}`;
          writeFileSync(join(root, textsPath(`/${locale}/buscar/`)), packed);
          logger.info(`${locale}: ${texts.length} pages indexed`);
        }
      },
    },
  };
}
