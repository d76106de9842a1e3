import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { listFiles, pageAt, readOrigin, tested } from './site.ts';

const readText = (file: string) => readFileSync(`${tested().dist}/${file}`, 'utf8');
const readBytes = (file: string) => readFileSync(`${tested().dist}/${file}`);
/** Path of the site below its host, without the slash before it. */
const base = () => tested().base.slice(1);
/** What is read by programs; pages that offices hand on, packed by region, stand on the sheets. */
const dataFiles = () =>
  listFiles().filter(
    (file) => file.startsWith(`${base()}datos/`) && !file.startsWith(`${base()}datos/paquetes/`),
  );

test('the pages on open data link to every file, to texts and feeds, and all of them are there', () => {
  for (const { segment } of locales) {
    const hrefs = pageAt(`${tested().base}${segment}/datos/`)
      .links.map(({ href }) => href)
      .filter((href) => /^\/.*\.\w+$/.test(href));
    const files = hrefs.map((href) => href.slice(1));
    expect(files.filter((file) => !existsSync(`${tested().dist}/${file}`))).toEqual([]);
    expect(files.filter((file) => file.startsWith(`${base()}datos/`)).sort()).toEqual(dataFiles());
    expect(files.filter((file) => file.endsWith('atom.xml')).length).toBeGreaterThan(2);
  }
});

interface Distribution {
  'dcat:downloadURL': { '@id': string };
  'dcat:byteSize': number;
  'spdx:checksum': { 'spdx:checksumValue': string };
}

test('the catalogue describes each file with its size and checksum', () => {
  const catalog = JSON.parse(readText(`${base()}datos/catalogo.jsonld`)) as {
    'dcat:dataset': { 'dcat:distribution': Distribution[] }[];
  };
  const described = catalog['dcat:dataset'].flatMap((set) => set['dcat:distribution']);
  const names = described.map((one) =>
    one['dcat:downloadURL']['@id'].replace(`${readOrigin()}/`, ''),
  );
  expect(names.toSorted()).toEqual(dataFiles().filter((file) => !/catalogo|\.xlsx$/.test(file)));
  for (const [at, one] of described.entries()) {
    const bytes = readBytes(names[at] ?? '');
    expect(one['dcat:byteSize']).toBe(bytes.length);
    expect(one['spdx:checksum']['spdx:checksumValue']).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
  }
});

test('addresses in JSON, feeds and texts lead to pages of the site', () => {
  const files = [...dataFiles(), ...listFiles().filter((file) => /\.xml$|llms\.txt$/.test(file))];
  const origin = readOrigin();
  const wrong = files.flatMap((file) =>
    [...readText(file).matchAll(/https?:\/\/[^\s"<>)';|]+/g)]
      .map(([address]) => address)
      .filter((address) => address.startsWith(`${origin}/`))
      .map((address) => new URL(address).pathname.slice(1))
      .filter((path) => !existsSync(`${tested().dist}/${path.replace(/\/$/, '/index.html')}`))
      .map((path) => `${file}: ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('no file for other software names a discreet page', () => {
  const files = listFiles().filter((file) => /\.(?:csv|json|geojson|jsonld|xml|txt)$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  // Other sites have folders of that name too.
  const discreet = new RegExp(`/(?:${locales.map(({ segment }) => segment).join('|')})/fichas/`);
  expect(files.filter((file) => discreet.test(readText(file)))).toEqual([]);
});

test('security.txt is there exactly where somebody reads what is sent', () => {
  const path = `${base()}.well-known/security.txt`;
  const { mail } = tested();
  expect(existsSync(`${tested().dist}/${path}`)).toBe(mail !== undefined);
  if (mail !== undefined) expect(readText(path)).toContain(`Contact: mailto:${mail}\n`);
});
