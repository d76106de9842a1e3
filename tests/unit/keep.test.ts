import * as fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { writePack } from '../../src/build/packs.ts';
import { writeZip } from '../../src/build/write-zip.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pathOf, sheetsPath } from '../../src/i18n/routes.ts';
import { makePack, readPack } from '../../src/keep/pack.ts';
import {
  comunaPages,
  isDiscreet,
  isDiscreetOrMoved,
  isLeftAlone,
  listAddresses,
  offlinePage,
} from '../../src/keep/paths.ts';
import { isOfSameDay, isPageAt, madeOn } from '../../src/keep/same-build.ts';
import { makeOneFile } from '../../src/keep/one-file.ts';
import { squeeze } from '../../src/keep/squeeze.ts';
import { unsqueeze } from '../../src/keep/unsqueeze.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('what is squeezed comes back as it was, whatever repeats in it', () => {
  const words = fc.array(fc.constantFrom('guía ', 'trámite; ', 'ا', '0'.repeat(50), 'ab'), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(words, (list) => {
      const whole = bytesOf(list.join(''));
      const squeezed = Buffer.from(squeeze(latin1(whole)), 'latin1');
      expect(Buffer.from(unsqueeze(squeezed, whole.length))).toEqual(Buffer.from(whole));
    }),
  );
});

test('what repeats far apart is written once', () => {
  const page = Array.from({ length: 2000 }, (_, at) => `${at * 7919} palabras. `).join('');
  const between = 'x'.repeat(70_000);
  expect(squeeze(page + between + page).length).toBeLessThan(page.length * 1.02);
});

test('what was cut, or holds more than it says, is not read', () => {
  const whole = 'la misma página que se repite, '.repeat(40);
  const squeezed = Buffer.from(squeeze(whole), 'latin1');
  expect(() => unsqueeze(squeezed.subarray(0, -1), whole.length)).toThrow(/not whole/);
  expect(() => unsqueeze(squeezed, whole.length + 1)).toThrow(/not whole/);
  expect(() => unsqueeze(squeezed, whole.length - 1)).toThrow(/not whole|offset/);
  expect(() => squeeze('\x01')).toThrow(/sign/);
});

test('a pack holds each file under its path, byte for byte', async () => {
  const files = new Map([
    ['ht/', bytesOf('<p>Akèy</p>')],
    ['ht/guia/', bytesOf('<p>Gid</p>\n')],
    ['_astro/a.js', bytesOf('')],
  ]);
  const built = writePack([...files].map(([path, bytes]) => [path, Buffer.from(bytes)]));
  for (const pack of [new Blob([Uint8Array.from(built)]), await makePack(files)])
    expect(await readPack(pack)).toEqual(files);
  await expect(readPack(new Blob([Uint8Array.from(built.subarray(0, -9))]))).rejects.toThrow();
});

test('the paths of what is kept, and of what never is, are those of the site', () => {
  for (const { segment } of locales) {
    const discreet = sheetsPath(segment).slice(1);
    expect([discreet, `${discreet}3/`].every(isDiscreet), discreet).toBe(true);
    const own = [
      ...comunaPages(segment, 'maipu', 'metropolitana'),
      `${segment}/${offlinePage}`,
      `${segment}/guia/`,
    ];
    expect(own.filter((path) => isLeftAlone(path) || isDiscreetOrMoved(path, ' '))).toEqual([]);
    expect([
      pathOf(segment, { page: 'comuna', slug: 'maipu' }).slice(1),
      pathOf(segment, { page: 'region', slug: 'metropolitana' }).slice(1),
      pathOf(segment, { page: 'offline' }).slice(1),
    ]).toEqual([own[0], own[2], own[3]]);
  }
});

test('old addresses of discreet pages are known in each language, with and without the last slash', () => {
  const moved = ' ocaso/ tramites/ocaso/ ';
  for (const path of ['es/ocaso/', 'zh-hans/tramites/ocaso', 'ht/fichas/3/', 'ht/fichas'])
    expect(isDiscreetOrMoved(path, moved), path).toBe(true);
  for (const path of ['es/guia/', 'es/', '', 'es/tramites/', 'ocaso'])
    expect(isDiscreetOrMoved(path, moved), path).toBe(false);
});

test('the root, a short address and one without its last slash lead to what is kept', () => {
  expect(listAddresses('', ['ht', 'es'])).toEqual(['ht/', 'es/']);
  expect(listAddresses('lago/', ['ht'])).toEqual(['lago/', 'ht/comunas/lago/']);
  expect(listAddresses('lago', ['ht'])).toEqual(['lago/', 'ht/comunas/lago/']);
  expect(listAddresses('ht/comunas/lago', ['ht'])).toEqual(['ht/comunas/lago/']);
  expect(listAddresses('_astro/a.b.js', ['ht'])).toEqual(['_astro/a.b.js']);
});

const mark = (path: string) => `<a href="${path}" lang="es" aria-current="true">Español</a>`;
test('a page is taken for the one of a path by its own mark, and whole', () => {
  expect(isPageAt(`${mark('/es/a/')}</html>`, '/es/a/')).toBe(true);
  for (const html of ['<h1>Mantenimiento</h1></html>', mark('/es/a/'), `${mark('/es/b/')}</html>`])
    expect(isPageAt(html, '/es/a/'), html).toBe(false);
});

test('a page is of the day of a sheet where it says that day as its sheet does', () => {
  const sheet = '<section data-made="2026-06-01" data-said="Hecha el 1 de junio de 2026.">';
  expect(madeOn(sheet)).toBe('2026-06-01');
  expect(isOfSameDay('<p>Hecha el 1 de junio de 2026.', sheet)).toBe(true);
  expect(isOfSameDay('<p>Hecha el 2 de mayo. Vence el 1 de junio de 2026.', sheet)).toBe(false);
  expect(isOfSameDay('<p>', '<section>')).toBe(false);
});

const policy =
  "default-src 'none';img-src 'self';connect-src 'self'; script-src 'self' 'sha256-a='; style-src 'self' 'sha256-b=';";
const page = `<html><head><meta http-equiv="content-security-policy" content="${policy}"><link rel="icon" href="/favicon.svg"><style>p{}</style></head><body><a href="/es/guia/">Guía</a><a class="x" href="/es/fichas/1/">Si hay <b>peligro</b></a><a href="tel:133">133</a><img src="/qr/a.svg"><script type="module">age()</script><script type="module" src="/_astro/a.js"></script></body></html>`;

test('one file asks for nothing, ages, and leads to the site by whole addresses', () => {
  const file = makeOneFile(page, 'https://site.example', '<p>Hecho hoy</p>');
  expect(file).not.toMatch(/<link|<img|src=|'self'/);
  expect(file).toContain("default-src 'none';style-src 'sha256-b=';script-src 'sha256-a='");
  expect(file).toContain('<body><p>Hecho hoy</p><a href="https://site.example/es/guia/">');
  expect(file).toContain('<a href="tel:133">133</a><script type="module">age()</script>');
});

test('one file keeps the words of a link to a discreet page, and not the link', () => {
  const file = makeOneFile(page, 'https://site.example', '');
  expect(file).toContain('</a>Si hay <b>peligro</b><a href="tel');
  expect(file).not.toContain('fichas');
});

test('the links of what stands at the top of one file name the site, and a file of another host keeps its links', () => {
  const others = page.replace('</body>', '<a href="https://o.example/fichas/9">Otra</a></body>');
  const file = makeOneFile(others, 'https://site.example', '<a href="/es/lago/">Al día</a>');
  expect(file).not.toContain('href="/');
  expect(file).toContain('<body><a href="https://site.example/es/lago/">Al día</a>');
  expect(file).toContain('<a href="https://o.example/fichas/9">Otra</a>');
});

test('a page that cannot age is made no file', () => {
  expect(() => makeOneFile('<body>', 'https://site.example', '')).toThrow(/age/);
});

test('a zip has its files, their lengths and sums where readers look for them', () => {
  const zip = writeZip(new Map([['niño.html', 'hola '.repeat(100)]]));
  expect(zip.toString('latin1', 0, 4)).toBe('PK\x03\x04');
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const list = zip.readUInt32LE(end + 16);
  expect(zip.readUInt32LE(list)).toBe(0x02014b50);
  expect(zip.readUInt32LE(list + 24)).toBe(500);
  expect(zip.readUInt32LE(list + 42)).toBe(0);
  expect(zip.toString('utf8', list + 46, list + 46 + zip.readUInt16LE(list + 28))).toBe(
    'niño.html',
  );
});
