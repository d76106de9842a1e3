import { expect, test } from 'playwright/test';
import { readContent } from '../../scripts/read-content.ts';
import { contentContext } from '../../src/content-context.ts';
import { plainWords } from '../../src/i18n/resolve.ts';
import { buildCatalog } from '../../src/model/catalog.ts';
import { scoreReadability } from '../readability.ts';

const least = 60;
const day = '2026-11-23';

test('every procedure, every step of the road and all of the guide reads easily: 60 or more on the INFLESZ scale', () => {
  const catalog = buildCatalog(readContent().content, day, contentContext(day));
  const here = {
    municipality: { text: 'Municipalidad', locale: 'es' },
    sermig: { text: 'SERMIG', locale: 'es' },
  };
  const texts: (readonly [string, string])[] = [
    ...catalog.procedures.map(({ slug, facts, words }) => {
      const { translation: _, ...own } = words.es.words;
      const parts = Object.values(own)
        .flat()
        .filter((part) => part !== undefined);
      const scope = { catalog, locale: 'es', facts };
      return [slug, parts.map((part) => plainWords(part, scope)).join('\n')] as const;
    }),
    ...Object.entries(catalog.road.words.es.words.steps).map(([id, { title, text }]) => {
      const scope = { catalog, locale: 'es', facts: catalog.road.facts, here };
      return [`road: ${id}`, `${title}\n${plainWords(text, scope)}`] as const;
    }),
  ];
  const { questions, outcomes } = catalog.guide.words.es.words;
  const scope = { catalog, locale: 'es', facts: {} };
  for (const [id, { title, text }] of Object.entries(outcomes))
    texts.push([`guide: ${id}`, `${title}\n${plainWords(text, scope)}`]);
  for (const [id, { title, hint = '', choices }] of Object.entries(questions))
    texts.push([`guide: ${id}`, [title, hint, ...Object.values(choices)].join('\n')]);
  expect(texts.length).toBeGreaterThan(100);
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
