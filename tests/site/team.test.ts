import { existsSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { oneFilesPathOf, pathOf, posterPathOf, teamPathOf } from '../../src/i18n/routes.ts';
import { comunaPath, complainOfComunas, readCatalog } from './content.ts';
import { pageAt, tested } from './site.ts';

test('the page of each municipality leads first to what is handed over today in each language, and all of it is there', () => {
  const wrong = readCatalog().comunas.flatMap(({ slug, region }) => {
    const first = pageAt(teamPathOf(slug)).root.querySelector('main section');
    const links = new Set(first?.querySelectorAll('a').map((a) => a.getAttribute('href')));
    const wanted = [
      posterPathOf(slug),
      ...locales.flatMap(({ segment }) => [
        pathOf(segment, { page: 'handout', slug }),
        pathOf(segment, { page: 'show' }),
        oneFilesPathOf(segment, region.slug),
      ]),
    ];
    return wanted.filter(
      (path) =>
        !links.has(path) ||
        !existsSync(`${tested().dist}${path}${path.endsWith('/') ? 'index.html' : ''}`),
    );
  });
  expect(wrong).toEqual([]);
});

test('whoever changes the language on the page of a municipality stays with the comuna', () => {
  const wrong = complainOfComunas(
    ({ path, root }, comuna) => {
      const place = comunaPath(comuna).replace(/^.*?(?=\/comunas\/)/, '');
      const all = root.querySelectorAll('.language a').map((a) => a.getAttribute('href') ?? '');
      const others = all.filter((href) => href !== path);
      if (others.length === 0) return ['it leads to no other language'];
      return others.filter((href) => !href.includes(place));
    },
    ({ slug }) => teamPathOf(slug),
  );
  expect(wrong).toEqual([]);
});

/** The files of a zip by name, as our zips have them: no extra field of any. */
function readZip(zip: Buffer): Map<string, string> {
  const end = zip.length - 22;
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const start = zip.readUInt32LE(at + 42) + 30 + zip.readUInt16LE(at + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(name, inflateRawSync(packed).toString());
    at += 46 + zip.readUInt16LE(at + 28);
  }
  return files;
}

test('a zip of a region says when it was made, and of each file until when it is to be used', () => {
  for (const { slug, comunas } of readCatalog().regions)
    for (const { segment } of locales) {
      const files = readZip(readFileSync(`${tested().dist}${oneFilesPathOf(segment, slug)}`));
      const [about = '', ...names] = files.keys();
      expect(about).toBe('LEAME.txt');
      expect(names.length).toBe(comunas.length);
      const told = files.get(about) ?? '';
      expect(told).toMatch(/Hechas el \d{4}-\d{2}-\d{2}\./);
      const untold = names.filter((name) => {
        const day = /-hasta-(\d{4}-\d{2}-\d{2})\.html$/.exec(name)?.[1] ?? 'no day';
        return (
          !files.get(name)?.includes(`data-due="${day}"`) || !told.includes(`${day}  ${name}\r\n`)
        );
      });
      expect(untold, about).toEqual([]);
    }
});
