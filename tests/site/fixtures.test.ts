import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { builtOn, comunas, outDir } from '../fixtures/fixtures.ts';
import { readMadeOn } from './content.ts';
import { findTags, readPage } from './site.ts';
import { textOf } from './text.ts';

const readBuilt = (file: string) => readPage(file, readFileSync(`${outDir}/${file}`, 'utf8'));
const comuna = `comunas/${comunas.mediation}`;
const readComuna = (locale: string) => readBuilt(`${locale}/${comuna}/index.html`);
const linksOf = (html: string, wanted: string) =>
  findTags(html, 'link').filter(({ attributes }) => attributes['rel'] === wanted);

test('a site is built as of its own day: one recognition stands on it, the other has run out', () => {
  const status = (slug: string) => {
    const page = readBuilt(`es/comunas/${slug}/index.html`);
    expect(readMadeOn(page)).toBe(builtOn);
    return textOf(page.root.querySelector('main .hero .status'));
  };
  expect(status(comunas.recognised)).toBe('Tiene el Sello Migrante');
  expect(status(comunas.recognisedBefore)).toBe(
    'Recibió el Sello Migrante. No sabemos si sigue vigente',
  );
});

test('local prose that is older than an event stands folded, with its date; other prose does not', () => {
  const folded = readBuilt(`es/comunas/${comunas.recognised}/index.html`).root.querySelector(
    '#local details',
  );
  expect(textOf(folded?.querySelector('summary') ?? null)).toContain('2025');
  expect(folded?.querySelector('.prose p')).not.toBeNull();
  const other = readComuna('es').root.querySelector('#local');
  expect(other?.querySelector('.prose p')).not.toBeNull();
  expect(other?.querySelector('details')).toBeNull();
});

test('local prose that is not translated stands there in Spanish, and the page says why', () => {
  const [page, spanish] = [readComuna('ht'), readComuna('es')];
  const prose = page.root.querySelector('#local .prose[lang=es]');
  expect(prose).not.toBeNull();
  const words = textOf(prose?.querySelector('p') ?? null);
  expect(words.length).toBeGreaterThan(40);
  expect(spanish.text).toContain(words);
  expect(page.ownWords).not.toContain(words);
  expect(textOf(page.root.querySelector('#local p.soft'))).not.toBe('');
});

test('the page with that prose points at the Spanish one, and is no translation of it', () => {
  const page = readComuna('ht');
  const [canonical] = linksOf(page.html, 'canonical');
  expect(canonical?.attributes['href']).toMatch(new RegExp(`/es/${comuna}/$`));
  expect(linksOf(page.html, 'alternate')).toEqual([]);
  const tags = linksOf(readComuna('fr').html, 'alternate').map(
    ({ attributes }) => attributes['hreflang'],
  );
  expect(tags).toEqual(['es', 'en', 'pt-BR', 'fr', 'zh-Hans', 'ar', 'x-default']);
  const sitemap = readFileSync(`${outDir}/sitemap-0.xml`, 'utf8');
  expect(sitemap).toContain(`/fr/${comuna}/`);
  expect(sitemap).not.toContain(`/ht/${comuna}/`);
});
