import { expect, test } from 'playwright/test';
import { anchorOf } from '../../src/i18n/routes.ts';
import { catalogOn, pageOf, readCatalog, readMadeOn } from './content.ts';
import { pageAt, type Page } from './site.ts';
import { textOf } from './text.ts';

const lastDay = '2026-12-13';
const dayAfter = '2026-12-14';
const recognised = 'Tiene el Sello Migrante';
const recognisedBefore = 'Recibió el Sello Migrante. No sabemos si sigue vigente';

const statusOf = (page: Page) => textOf(page.root.querySelector('main .hero .status'));

for (const [status, ...names] of [
  ['Está en el programa Sello Migrante. No sabemos en qué etapa', 'Melipilla'],
  ['Su personal se capacitó en el Sello Migrante', 'Alhué', 'Curacaví', 'María Pinto', 'San Pedro'],
  [recognisedBefore, 'Estación Central', 'Quilicura'],
  ['No sabemos si esta municipalidad tiene el Sello Migrante', 'Colchane'],
] as const)
  for (const name of names)
    test(`${name}: «${status}»`, () => expect(statusOf(pageOf(name))).toBe(status));

test('Puerto Varas has the Sello until 13 December 2026, and is not confirmed after', () => {
  const page = pageOf('Puerto Varas');
  expect(statusOf(page)).toBe(readMadeOn(page) <= lastDay ? recognised : recognisedBefore);
});

test('from one day to the next, only what runs out changes its status', () => {
  const [before, after] = [catalogOn(lastDay).comunas, catalogOn(dayAfter).comunas];
  const tell = (name: string, was: string, is: string | undefined) => `${name}: ${was} → ${is}`;
  const changed = before.flatMap(({ name, sealStatus: { status } }, index) => {
    const now = after[index]?.sealStatus.status;
    return now === status ? [] : [tell(name, status, now)];
  });
  const runOut = before
    .filter(({ sealStatus }) => sealStatus.until === lastDay)
    .map(({ name }) => tell(name, 'recognised', 'recognised-before'));
  expect(changed).toEqual(runOut);
  expect(changed).toContain('Puerto Varas: recognised → recognised-before');
});

test('the region of Santiago shows 37 of 52, with the source of that figure', () => {
  const region = readCatalog().regions.find(({ slug }) => slug === 'metropolitana');
  const source = readCatalog().sources.get(region?.linked?.sources[0] ?? '');
  const page = pageAt('/es/regiones/metropolitana/');
  const paragraph = page.root
    .querySelectorAll('main p')
    .find((each) => textOf(each).includes('37 de las 52 comunas'));
  const strip = paragraph?.parentNode?.querySelector('.trust');
  const href = strip?.querySelector('a')?.getAttribute('href');
  expect(href).toBe(`/es/fuentes/#${anchorOf(source?.id ?? '')}`);
  const entry = pageAt('/es/fuentes/').root.querySelector(
    `li[id="${anchorOf(source?.id ?? '')}"] a`,
  );
  expect(entry?.getAttribute('href')).toBe(source?.url);
  expect(textOf(strip ?? null)).toContain(source?.publisher);
});
