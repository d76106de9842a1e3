import { expect, test } from 'playwright/test';
import { anchorOf } from '../../src/i18n/routes.ts';
import { indexCounter } from '../../src/model/counter-index.ts';
import {
  leadToWord,
  linkHtml,
  linkWords,
  startWordLinks,
  type WordLinks,
} from '../../src/present/word-links.ts';

const term = (name: string) => ({ term: name, forms: [], not: [] });
const index = indexCounter(
  {
    groups: [
      {
        id: 'all',
        words: [
          { id: 'cedula', from: 'page:a', also: ['cédula'] },
          { id: 'caj', from: 'page:a' },
          { id: 'hora', from: 'page:a', everyday: true },
        ],
      },
    ],
  },
  {
    cedula: term('cédula de identidad'),
    caj: term('Corporación de Asistencia Judicial (CAJ)'),
    hora: term('hora (cita)'),
  },
);
const start = (locale: 'es' | 'ht', left = 9): WordLinks => ({
  index,
  locale,
  led: new Set(),
  left,
});
const href = (locale: string, id: string) => `/${locale}/palabras/#${anchorOf(id)}`;

for (const [name, id] of [
  ['Cédula', 'cedula'],
  ['cédulas de identidad', 'cedula'],
  ['Corporación de Asistencia Judicial, CAJ', 'caj'],
  ['CAJ', 'caj'],
  ['hora', 'hora'],
] as const)
  test(`"${name}" leads to a word once`, () => {
    const links = start('ht');
    expect(leadToWord(links, name)).toBe(href('ht', id));
    expect(leadToWord(links, name)).toBeUndefined();
  });

test('a name that no word explains leads nowhere, nor does any where no page began', () => {
  expect(leadToWord(start('ht'), 'solicitud nueva')).toBeUndefined();
  expect(leadToWord(undefined, 'cédula')).toBeUndefined();
  expect(leadToWord(start('ht', 0), 'cédula')).toBeUndefined();
});

test('Spanish prose is cut at the first use of a word that is none of every day, and only there', () => {
  const cut = (text: string) => linkWords(start('es'), text);
  expect(cut('Pida hora. Las cédulas, la cédula.')).toEqual([
    'Pida hora. Las ',
    { text: 'cédulas', href: href('es', 'cedula') },
    ', la cédula.',
  ]);
  expect(cut('Recédula')).toEqual(['Recédula']);
  expect(linkWords(start('ht'), 'La cédula')).toEqual(['La cédula']);
});

test('a paragraph keeps its tags, and what stands in a link leads where it led', () => {
  const html = 'La <a href="/a/">cédula <b>CAJ</b></a> y <strong>la CAJ</strong>.';
  expect(linkHtml(start('es'), html)).toBe(
    `La <a href="/a/">cédula <b>CAJ</b></a> y <strong>la <a href="${href('es', 'caj')}">CAJ</a></strong>.`,
  );
});

test('without a word that texts lead to, no text is cut', () => {
  const none = indexCounter(
    { groups: [{ id: 'all', words: [{ id: 'hora', from: 'page:a', everyday: true }] }] },
    { hora: term('hora') },
  );
  expect(linkWords({ ...start('es'), index: none }, 'La hora.')).toEqual(['La hora.']);
});

test('what a heading names is led to nowhere on its page, a word of every day too', () => {
  const links = startWordLinks({ counter: index }, 'ht', ['Lè ou pran yon randevou (hora)']);
  expect(leadToWord(links, 'hora')).toBeUndefined();
  expect(leadToWord(links, 'cédula')).toBeDefined();
});
