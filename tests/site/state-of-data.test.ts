import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { readCatalog } from './content.ts';
import { complain, pageAt, tested } from './site.ts';
import { textOf } from './text.ts';

const base = () => `${tested().base}es/estado/`;
const slugOf = (href: string) => href.split('/').at(-2);
/** A row leads to what the municipality needs, `/melipilla/equipo/`. */
const slugOfRow = (href: string) => href.split('/').at(-3);
/** Slugs of the comunas in the table of a page, in its order. */
const comunasOn = (path: string) =>
  pageAt(path)
    .root.querySelectorAll('.state-table tbody th a')
    .map((link) => slugOfRow(link.getAttribute('href') ?? ''));

test('the pages of the regions have every comuna, in the order of the file; the page of the country begins as the file does', () => {
  const csv = readFileSync(`${tested().dist}${tested().base}datos/estado.csv`, 'utf8');
  const inFile = csv
    .split('\r\n')
    .slice(1, -1)
    .map((row) => slugOf(row.split(';').at(-1) ?? ''));
  expect(inFile).toHaveLength(readCatalog().comunas.length);
  const first = comunasOn(base());
  expect(first.length).toBeGreaterThan(10);
  expect(first).toEqual(inFile.slice(0, first.length));
  for (const region of readCatalog().regions) {
    const own = new Set<string | undefined>(region.comunas.map(({ slug }) => slug));
    expect(comunasOn(`${base()}${region.slug}/`)).toEqual(inFile.filter((slug) => own.has(slug)));
  }
});

test('the sums of a region are those of its rows', () => {
  for (const { slug } of readCatalog().regions) {
    const page = pageAt(`${base()}${slug}/`);
    const known = page.root
      .querySelectorAll('.state-table tbody tr')
      .map((row) => Number(textOf(row.querySelector('td:nth-of-type(2)'))));
    const sum = known.reduce((total, each) => total + each, 0);
    expect(page.text.replaceAll('.', '')).toContain(`: ${sum} de ${known.length * 8} `);
  }
});

test('search engines do not list it, and only the pages on open data lead there', () => {
  expect(pageAt(base()).html).toContain('<meta name="robots" content="noindex"');
  const from = complain((page) =>
    page.path.startsWith(base())
      ? []
      : page.links.filter(({ href }) => href.startsWith(base())).map(({ href }) => href),
  );
  expect(from).toEqual(
    locales
      .map(({ segment }) => `${tested().base.slice(1)}${segment}/datos/index.html: ${base()}`)
      .toSorted(),
  );
});
