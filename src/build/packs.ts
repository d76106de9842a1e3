import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeHead } from '../keep/pack.ts';
import {
  comunaFiles,
  indexPath,
  isDiscreet,
  movedPlace,
  offlinePage,
  packPath,
  packsFolder,
  type PackIndex,
} from '../keep/paths.ts';
import { squeeze } from '../keep/squeeze.ts';

/** What is kept of a language: no more than all may be read without network, and nothing that differs by comuna. */
const pagesOf = (language: string) => [
  `${language}/index.html`,
  `${language}/{comunas,pasos,palabras,mostrar}/index.html`,
  `${language}/${offlinePage}index.html`,
  `${language}/guia/**/*.html`,
  `${language}/tramites/**/*.html`,
];

/** The search, what is near and names of localities lead to pages that are not kept. */
const filesOf = (language: string) => [
  '_astro/!(open-search|near-me).*.js',
  '_astro/*.css',
  'favicon.svg',
  `${language}/{comunas,dias}.js`,
];

/** Pages that somebody else may look at, those with a way out, and those that only lead on. */
const isLeftOut = (file: string, html: string) =>
  isDiscreet(file) ||
  /<html[^>]* class="[^"]*\b(?:discreet|with-exit)\b/.test(html) ||
  html.includes('http-equiv="refresh"');

/** The worker leaves the addresses that lead on to discreet pages alone: only now it is known which they are. */
function tellWorker(root: string, languages: readonly string[]): void {
  const pages = languages.flatMap((language) =>
    globSync(`${language}/**/index.html`, { cwd: root }),
  );
  const moved = pages
    .filter((file) => /http-equiv="refresh"[^>]*\/fichas\//.test(readFileSync(root + file, 'utf8')))
    .map((file) => toPath(file).replace(/^[a-z-]+\//, ''));
  const worker = readFileSync(`${root}sw.js`, 'utf8');
  if (!worker.includes(movedPlace)) throw new Error('the worker has no place for addresses');
  writeFileSync(
    `${root}sw.js`,
    worker.replaceAll(movedPlace, ` ${[...new Set(moved)].join(' ')} `),
  );
}

const toPath = (file: string) => file.replace(/index\.html$/, '');

/** Paths and bytes of what is kept of a language, as it was built. */
function listFiles(root: string, language: string): [path: string, bytes: Buffer][] {
  const all = globSync([...pagesOf(language), ...filesOf(language)], { cwd: root }).sort();
  return all.flatMap((file) => {
    const bytes = readFileSync(root + file);
    const isPage = file.endsWith('.html');
    return isPage && isLeftOut(file, bytes.toString()) ? [] : [[toPath(file), bytes]];
  });
}

/** A pack: the first line says what is in it. */
export function writePack(files: readonly (readonly [path: string, bytes: Buffer])[]): Buffer {
  const head = writeHead(files.map(([path, bytes]) => [path, bytes.length]));
  const body = squeeze(Buffer.concat(files.map(([, bytes]) => bytes)).toString('latin1'));
  return gzipSync(Buffer.concat([Buffer.from(head), Buffer.from(body, 'latin1')]), { level: 9 });
}

const sampled = 12;

/** How long what is kept of one comuna is, in the middle of some. */
function weighComuna(root: string, language: string): number {
  const pages = globSync(`${language}/comunas/*/index.html`, { cwd: root }).sort();
  const every = Math.ceil(pages.length / sampled);
  const sizes = pages
    .filter((_, at) => at % every === 0)
    .map((file) => {
      const html = readFileSync(root + file, 'utf8');
      const [, comuna = ''] = /\/comunas\/([^/]+)/.exec(file) ?? [];
      const [, region = ''] = /\/regiones\/([a-z-]+)\//.exec(html) ?? [];
      const own = comunaFiles(language, comuna, region).map((path) =>
        join(root, path.endsWith('/') ? `${path}index.html` : path),
      );
      return gzipSync(Buffer.concat(own.filter(existsSync).map((file) => readFileSync(file))))
        .length;
    });
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

/**
 * Writes for each language what a phone may keep of it in one file, and what is known of that file before it is fetched.
 * @param root folder of the built site, with a slash at its end
 * @param date day as of which the site is built
 * @returns bytes of each
 */
export function writePacks(root: string, languages: readonly string[], date: string) {
  mkdirSync(join(root, packsFolder), { recursive: true });
  const weights = languages.map((language) => {
    const pack = writePack(listFiles(root, language));
    const digest = createHash('sha256').update(pack).digest('hex').slice(0, 16);
    writeFileSync(root + packPath(language, digest), pack);
    const comunaBytes = weighComuna(root, language);
    const index: PackIndex = { digest, bytes: pack.length, comunaBytes, made: date };
    writeFileSync(root + indexPath(language), JSON.stringify(index));
    return [language, pack.length] as const;
  });
  tellWorker(root, languages);
  return weights;
}
