import { expect, test } from 'playwright/test';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { readContent } from '../../scripts/read-content.ts';
import { plainWords, type Scope } from '../../src/present/resolve-reference.ts';
import { scoreReadability } from '../readability.ts';
import { readSpanishCatalog } from './spanish-catalog.ts';

const least = 60;
const day = '2026-11-23';

/** A body as plain text: its references resolved, without tags, headings' marks and list markers. */
const plainBody = (body: string, scope: Scope) =>
  plainWords(
    body
      .replace(/<Ref\s+to="([^"]*)"\s*\/>/g, '{$1}')
      .replace(/<\/?Note>/g, '')
      .replace(/^(?:#+|-|\d+\.)\s/gm, '')
      .replaceAll('*', ''),
    scope,
  );

test('every Spanish text reads easily: 60 or more on the INFLESZ scale', () => {
  const { content } = readContent();
  const catalog = readSpanishCatalog(day);
  const { references } = catalog;
  const texts: (readonly [string, string])[] = [];
  const add = (name: string, words: object, facts: Scope['facts'], body = '') => {
    const { translation: _, ...own } = words as { translation?: unknown };
    const parts = Object.values(own)
      .flat()
      .filter((part) => typeof part === 'string');
    const scope = { references, locale: sourceLocale, facts };
    const text = [...parts.map((part) => plainWords(part, scope)), plainBody(body, scope)];
    texts.push([name, text.join('\n')]);
  };
  const bodyOf = (slug: string) => content.pageWords.find(({ id }) => id === `${slug}/es`)?.body;

  for (const { slug, facts, words } of catalog.procedures) add(slug, words.es.words, facts);
  for (const { slug, facts, words } of catalog.lawChanges) add(slug, words.es.words, facts);
  for (const { slug, facts, words } of catalog.scams) add(slug, words.es.words, facts);
  for (const { slug, facts, words } of catalog.pages)
    add(`page: ${slug}`, words.es.words, facts, bodyOf(slug));
  for (const { id, data, body } of content.comunas)
    if (body.trim() !== '') add(id, {}, data.facts, body);

  const here = {
    municipality: { text: 'Municipalidad', locale: sourceLocale },
    sermig: { text: 'SERMIG', locale: sourceLocale },
  };
  for (const [id, { title, text, more = '' }] of Object.entries(
    catalog.road.words.es.words.steps,
  )) {
    const scope = { references, locale: sourceLocale, facts: catalog.road.facts, here };
    texts.push([`road: ${id}`, `${title}\n${plainWords(`${text} ${more}`, scope)}`]);
  }
  const { questions, outcomes } = catalog.guide.words.es.words;
  const scope = { references, locale: sourceLocale, facts: {} };
  for (const [id, { title, text }] of Object.entries(outcomes))
    texts.push([`guide: ${id}`, `${title}\n${plainWords(text, scope)}`]);
  for (const [id, { title, hint = '', choices }] of Object.entries(questions))
    texts.push([`guide: ${id}`, [title, hint, ...Object.values(choices)].join('\n')]);

  expect(texts.length).toBeGreaterThan(200);
  const hard = texts
    .map(([name, text]) => [name, Math.round(scoreReadability(text))] as const)
    .filter(([, score]) => score < least);
  expect(hard).toEqual([]);
});

test('long sentences of long words score low, short ones high', () => {
  expect(scoreReadability('Vaya a la oficina. Pida hora. Lleve su carnet.')).toBeGreaterThan(80);
  expect(
    scoreReadability(
      'La autoridad administrativa competente determinará oportunamente la procedencia de la regularización extraordinaria solicitada por el interesado.',
    ),
  ).toBeLessThan(20);
});
