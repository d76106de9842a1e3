import { globSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sourceLocale } from '../schema/locale.ts';
import { finderFile, type FinderData } from '../search/finder-data.ts';
import { unpackPlaces } from '../search/places.ts';
import { searchFile, textsFile, type SearchData, type TextsData } from '../search/search-data.ts';
import { packTexts, type PageText } from '../search/text-index.ts';
import type { BuiltPage } from './read-page.ts';

type BuiltPages = ReadonlyMap<string, BuiltPage>;

async function readModule<Data>(...path: string[]): Promise<Data> {
  return ((await import(pathToFileURL(join(...path)).href)) as { default: Data }).default;
}

/** The texts of a language, the pages numbered as the search lists them, and after them the comunas. */
async function listTexts(
  root: string,
  base: string,
  locale: string,
  built: BuiltPages,
): Promise<PageText[]> {
  const { pages } = await readModule<SearchData>(root, locale, searchFile);
  const { pages: inSpanish } = await readModule<SearchData>(root, sourceLocale, searchFile);
  const { places } = await readModule<FinderData>(root, locale, finderFile);
  const comunas = new Map(
    [...built].flatMap(([path, { comuna, text }]) =>
      comuna !== undefined && path.startsWith(`${base}${locale}/`) ? [[comuna, text]] : [],
    ),
  );
  const ofPages = pages.flatMap(({ href, title }, page) => {
    const found = built.get(href);
    // Offices say the Spanish title, whatever language somebody reads.
    return found ? [{ page, title: `${title} ${inSpanish[page]?.title}`, text: found.text }] : [];
  });
  const ofComunas = unpackPlaces(places).flatMap(({ slug, name }, at) => {
    const text = comunas.get(slug) ?? '';
    // The finder knows the names of comunas.
    return text === '' ? [] : [{ page: pages.length + at, title: name, text }];
  });
  return [...ofPages, ...ofComunas];
}

/**
 * Writes in which pages each word stands, a module for each language.
 * @param base path below which the site stands
 * @param built filled before the build is done, by path
 */
export function searchIndex(base: string, built: BuiltPages): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        for (const module of globSync(`*/${searchFile}`, { cwd: root })) {
          const locale = dirname(module);
          const texts = await listTexts(root, base, locale, built);
          const { edition, rules } = await readModule<SearchData>(root, module);
          const data: TextsData = { edition, texts: packTexts(texts, rules) };
          writeFileSync(join(root, locale, textsFile), `export default ${JSON.stringify(data)}`);
          logger.info(`${locale}: ${texts.length} pages indexed`);
        }
      },
    },
  };
}
