import { expect, test } from 'playwright/test';
import { isRefusal } from '../../../src/model/content-problem.ts';
import { words, creole, swap, testRefusals, findProblems } from './refusals.ts';
import { smallContent } from './small-content.ts';

testRefusals([
  [
    'a translation that promises what the Spanish text promises only with an address',
    {
      'pages/acerca/es.mdx': (text) => `${text}\n<WithMail>\n\nEscriba.\n\n</WithMail>\n`,
      'pages/acerca/ht.mdx':
        "---\ntitle: Sou\nsummary: Sa.\ntranslation: { by: automatic, of: '00000000' }\n---\nTèks.\n\n<Note>\n\nEkri.\n\n</Note>\n",
    },
    'pages/acerca/ht.mdx',
    '(body, part 2)',
    /the Spanish text <WithMail>/,
  ],
  [
    'words in a language that the site has not',
    { 'procedures/cedula/xx.mdx': smallContent[words]! },
    'procedures/cedula/xx.mdx',
    '(file name)',
    /not a language/,
  ],
  [
    'a language that the site has not',
    {
      'comunas/valparaiso/valparaiso.qu.mdx':
        '---\ntranslation: { by: human, of: \'00000000\' }\n---\n<Ref to="fact:cursos" />\n',
    },
    'comunas/valparaiso/valparaiso.qu.mdx',
    '(file name)',
    /not a language of the site/,
  ],
  [
    'a translation that lacks a part',
    { [creole]: swap('who: Moun ki gen rezidans.\n', 'who: Moun.\ndoubt: Nou pa konnen.\n') },
    creole,
    'doubt',
    /no such part/,
  ],
  [
    'a translation that leaves a step out',
    { [words]: swap("steps: ['Pida", "steps: ['Espere.', 'Pida") },
    creole,
    'steps.1',
    /not translated/,
  ],
  [
    'a translation that loses a fact',
    { [creole]: swap('Li koute {fact:precio}.', 'Li pa chè.') },
    creole,
    'summary',
    /refers to none, the Spanish text to \{fact:precio\}/,
  ],
  [
    'a translation that names another law',
    { [creole]: swap('#43', '#44') },
    creole,
    'steps.0',
    /ley-21325#44/,
  ],
  [
    'a translation that does not say how it was made',
    { [creole]: swap("translation: { by: automatic, of: '00000000' }\n", '') },
    creole,
    'translation',
    /how the translation was made/,
  ],
  [
    'a translation that does not say what it follows',
    { [creole]: swap(", of: '00000000'", '') },
    creole,
    'translation',
    /which Spanish text it follows/,
  ],
  [
    'a Spanish text that calls itself a translation',
    { [words]: swap('---\ntitle', "---\ntranslation: { by: human, of: '00000000' }\ntitle") },
    words,
    'translation',
    /is the source/,
  ],
  [
    'a step on a Spanish screen without the words of the screen',
    {
      [words]: swap('Pida hora.', 'Elija una solicitud nueva.'),
      [creole]: swap('Pran randevou.', 'Chwazi yon nouvo demann.'),
    },
    creole,
    'steps.0',
    /Spanish screen/,
  ],
  [
    'a step with a Spanish name that is not on the screen',
    {
      [words]: swap('Pida hora.', 'Elija una solicitud nueva.'),
      [creole]: swap('Pran randevou.', 'Chwazi yon nouvo demann (*cédula*).'),
    },
    creole,
    'steps.0',
    /Spanish screen/,
  ],
  [
    'a translation of what the office says in Spanish, without the Spanish',
    { [creole]: swap('Kat la.', 'Kat idantite a.') },
    creole,
    'result',
    /in Spanish: cédula/,
  ],
]);

test('a new language is asked for all that no type asks for, with what to do', () => {
  const missing = findProblems({}, ['es', 'ht', 'ru'], [['ru', { isOtherScript: true }]]);
  expect(missing.map(({ file }) => file).toSorted()).toEqual([
    'content/glossary/ru.yaml',
    'content/search/ru.yaml',
    'content/territory/exonyms/ru.yaml',
    'src/i18n/locales.ts',
  ]);
  expect(missing.filter(isRefusal)).toEqual([]);
  expect(missing.filter(({ wrong, remedy }) => !wrong.includes('"ru"') || !remedy)).toEqual([]);
  const without = { 'glossary/ht.yaml': null, 'search/ht.yaml': null };
  expect(findProblems(without).map(({ file }) => file)).toEqual([
    'content/glossary/ht.yaml',
    'content/search/ht.yaml',
  ]);
});

test('a step and a name with the Spanish words beside them pass', () => {
  const changes = {
    [words]: swap('Pida hora.', 'Elija una solicitud nueva.'),
    [creole]: (text: string) =>
      text
        .replace('Pran randevou.', 'Chwazi yon nouvo demann (*solicitud nueva*).')
        .replace('Kat la.', 'Kat idantite a (*cédula*).'),
  };
  expect(findProblems(changes)).toEqual([]);
});
