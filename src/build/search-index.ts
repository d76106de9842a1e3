import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type HTMLElement } from 'node-html-parser';
import * as pagefind from 'pagefind';

/** What the search knows of a page. */
export interface SearchRecord {
  url: string;
  language: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Second part of an address → kind by which results are filtered. */
const kinds: Record<string, string> = {
  comunas: 'comuna',
  regiones: 'comuna',
  tramites: 'procedure',
  guia: 'procedure',
  ayuda: 'help',
  derechos: 'right',
  educacion: 'right',
  justicia: 'right',
  ninez: 'right',
  salud: 'right',
  trabajo: 'right',
  vivienda: 'right',
};
/** Lists and the search itself: what stands there is found on its own page. */
const left = /^(?:|comunas|regiones|tramites|guia|fuentes|buscar)\/?$/;
/** Parts that say the same on many pages, or nothing of the page itself. */
const noise =
  'nav, form, .emergency, .trust, .made, .end, .way-back, .near, .tiles, .paper, .changed, #ayuda, .exit-bar, .kept, [hidden]';
/** Of a comuna, only what is its own: its steps are those of all others. */
const ofComuna = '#local';

const textOf = (element: HTMLElement) => element.structuredText.replace(/\s+/g, ' ').trim();

/** The main part of a page: what stands before it and after is on every page, and slow to read. */
const parseMain = (html: string) =>
  parse(/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '').querySelector('main');

/** The record of a built page; undefined when it is no place to find. */
export function readRecord(html: string, file: string): SearchRecord | undefined {
  const [language = '', ...rest] = file.replace(/index\.html$/, '').split('/');
  const path = rest.join('/');
  if (left.test(path) || !/^[a-z]{2}(-[a-z]+)?$/.test(language)) return undefined;
  const main = parseMain(html);
  // The heading of a discreet page says nothing: what it is about stands below.
  const topic = main?.querySelector('.topic');
  const title = (topic ?? main?.querySelector('h1'))?.structuredText.trim();
  if (!main || title === undefined) return undefined;
  const [word = ''] = rest;
  const kind = topic?.getAttribute('data-kind') ?? kinds[word] ?? 'other';
  const region = main
    .querySelector('.other a[href*="/regiones/"]')
    ?.getAttribute('href')
    ?.split('/')[3];
  const isComuna = word === 'comunas';
  for (const part of main.querySelectorAll(noise)) part.remove();
  const content = (isComuna ? main.querySelectorAll(ofComuna) : [main]).map(textOf).join('\n');
  return {
    url: `/${language}/${path}`,
    language,
    content: `${title}\n${content}`,
    meta: { title, kind },
    filters: { kind: [kind], ...(region !== undefined && { region: [region] }) },
  };
}

/** Title and official name: what a Spanish page is found by from another language. */
const inShort = 'h1:not(.quiet), .topic, .official strong';

/** The record of a Spanish page for the other languages; comunas have their names and their prose there. */
export function shortenRecord(record: SearchRecord, html: string): SearchRecord | undefined {
  if (record.language !== 'es' || record.meta['kind'] === 'comuna') return undefined;
  const parts = parseMain(html)?.querySelectorAll(inShort).map(textOf) ?? [];
  return { ...record, content: parts.join('\n') };
}

/** Of what Pagefind writes, the API and the index; its ready-made pages are not used. */
const needed = {
  whole: /^(?:pagefind\.js|pagefind-entry\.json|wasm\.|.*\.pf_)/,
  merged: /^(?:pagefind-entry\.json|.*\.pf_)/,
};

async function writeIndex(
  records: readonly SearchRecord[],
  folder: string,
  files: RegExp,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
  }
  for (const { path, content } of (await index.getFiles()).files) {
    if (!files.test(path.replace(/^.*\//, ''))) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/**
 * Indexes the built pages: each language apart, below `/pagefind/`, and below `/pagefind-es/` the
 * Spanish pages in short, which is what the other languages add to their own.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        // Page by page: all of them at once would not fit into the memory of a small machine.
        const [records, inSpanish]: [SearchRecord[], SearchRecord[]] = [[], []];
        for (const file of globSync('*/**/*.html', { cwd: root }).sort()) {
          const html = readFileSync(join(root, file), 'utf8');
          const record = readRecord(html, file);
          if (!record) continue;
          const short = shortenRecord(record, html);
          records.push(record);
          if (short) inSpanish.push(short);
        }
        await writeIndex(records, join(root, 'pagefind'), needed.whole);
        await writeIndex(inSpanish, join(root, 'pagefind-es'), needed.merged);
        await pagefind.close();
        logger.info(`${records.length} pages indexed`);
      },
    },
  };
}
