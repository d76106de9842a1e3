import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { locales } from '../../../src/i18n/locales.ts';
import { pathOf } from '../../../src/i18n/routes.ts';
import { makeOneFile } from '../../../src/keep/one-file.ts';
import { readPack } from '../../../src/keep/pack.ts';
import { comunaFiles, indexPath, packPath, type PackIndex } from '../../../src/keep/paths.ts';
import { complainInEveryLanguage, readCatalog } from '../content.ts';
import { pageAt, readPages, tested } from '../site.ts';

const readFile = (path: string) => readFileSync(`${tested().dist}/${path}`);
const readText = (path: string) =>
  path.endsWith('/') ? pageAt(`/${path}`).html : readFile(path).toString();
const readIndex = (locale: string) =>
  JSON.parse(readFile(indexPath(locale)).toString()) as PackIndex;

/** How many of the comunas with the longest pages are weighed: to weigh all takes minutes. */
const weighed = 5;

for (const { segment } of locales) {
  test(`${segment}: a comuna that is kept with all procedures is at most 200,000 bytes`, () => {
    const { bytes } = readIndex(segment);
    const heaviest = readCatalog()
      .comunas.map(({ slug, region }) => comunaFiles(segment, slug, region.slug))
      .map((paths) => paths.map(readText).join(''))
      .sort((a, b) => b.length - a.length)
      .slice(0, weighed)
      .map((html) => gzipSync(html).length);
    expect(bytes + Math.max(...heaviest)).toBeLessThanOrEqual(200_000);
  });

  test(`${segment}: all procedures and the guide are kept as they are, and no discreet page`, async () => {
    const { digest } = readIndex(segment);
    const pack = await readPack(new Blob([Uint8Array.from(readFile(packPath(segment, digest)))]));
    const wanted = [...readPages().values()].filter(
      ({ path, html }) =>
        /\/(?:tramites|guia)\//.test(path) &&
        path.startsWith(`/${segment}/`) &&
        !html.includes('http-equiv="refresh"'),
    );
    expect(wanted.length).toBeGreaterThan(60);
    const other = wanted.filter(({ path, file }) => {
      const bytes = pack.get(path.slice(1));
      return !bytes || !readFile(file).equals(bytes);
    });
    expect(other.map(({ path }) => path)).toEqual([]);
    const discreet = [...pack].filter(
      ([path, bytes]) =>
        path.includes('fichas') ||
        /<html[^>]* class="[^"]*(?:discreet|with-exit)/.test(Buffer.from(bytes).toString()),
    );
    expect(discreet.map(([path]) => path)).toEqual([]);
    expect(pack.has(pathOf(segment, { page: 'offline' }).slice(1))).toBe(true);
  });
}

test('one file of a comuna is at most 60,000 bytes in every language, and asks for nothing', () => {
  const note = 'x'.repeat(1000);
  const wrong = complainInEveryLanguage(({ html }) => {
    const file = makeOneFile(html, 'https://puente-migrante.example', note);
    const asks = file.match(/<(?:link|img|iframe)\b[^>]*>|<script[^>]* src=[^>]*>|url\([^)]*\)/g);
    const bytes = Buffer.byteLength(file);
    return [...(asks ?? []), ...(bytes > 60_000 ? [`${bytes} bytes`] : [])];
  });
  expect(wrong).toEqual([]);
});
