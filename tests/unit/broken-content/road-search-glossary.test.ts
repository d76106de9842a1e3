import { procedure, swap, testRefusals } from './refusals.ts';

testRefusals([
  [
    'steps whose ids have no words',
    { 'road/es.mdx': swap('pedir:', 'pida:') },
    'road/es.mdx',
    'steps',
    /ids differ/,
  ],
  [
    'a road without facts',
    { 'road/facts.yaml': null },
    'road/facts.yaml',
    '(whole file)',
    /missing/,
  ],
  [
    'a road without Spanish words',
    { 'road/es.mdx': null },
    'road/es.mdx',
    '(whole file)',
    /missing/,
  ],
  [
    'a word of the search that leads to nothing',
    { 'search/es.yaml': swap('procedure:cedula', 'procedure:visa') },
    'search/es.yaml',
    '0.leads',
    /leads to nothing/,
  ],
  [
    'a word of the search that leads two ways',
    { 'search/es.yaml': swap('words: [nada]', 'words: [Cárnet]') },
    'search/es.yaml',
    '1.words',
    /"carnet" stands in entry 0 too/,
  ],
  [
    'a term without its translation',
    { 'glossary/ht.yaml': 'tramite: { term: demach }\n' },
    'glossary/ht.yaml',
    'cedula',
    /term is missing/,
  ],
  [
    'words of the counter without facts',
    { 'counter/facts.yaml': null },
    'counter/facts.yaml',
    '(whole file)',
    /missing/,
  ],
  [
    'a word of the counter that the glossary has not',
    { 'counter/facts.yaml': swap('id: cedula', 'id: carnet') },
    'counter/facts.yaml',
    'carnet',
    /glossary has no such term/,
  ],
  [
    'a word of the counter that stands twice',
    {
      'counter/facts.yaml': swap(
        'papeles, words: [',
        "papeles, words: [{ id: cedula, from: 'page:acerca' }, ",
      ),
    },
    'counter/facts.yaml',
    'cedula',
    /stands twice/,
  ],
  [
    'a word of the counter that nothing on the site says',
    { 'counter/facts.yaml': swap('procedure:cedula', 'procedure:visa') },
    'counter/facts.yaml',
    'cedula',
    /"procedure:visa" is not there/,
  ],
  [
    'a word of the counter that leads to a discreet page',
    { [procedure]: swap('state: open', 'state: open\ndiscreet: 1') },
    'counter/facts.yaml',
    'cedula',
    /is discreet/,
  ],
  [
    'a word of the counter that nothing explains',
    { 'counter/es.mdx': swap('cedula: {', 'carnet: {') },
    'counter/es.mdx',
    'words.cedula',
    /nothing says what it is/,
  ],
  [
    'an explanation of no word of the counter',
    { 'counter/es.mdx': swap('cedula: {', 'carnet: {') },
    'counter/es.mdx',
    'words.carnet',
    /does not list it/,
  ],
  [
    'a translation that lacks a part of a word of the counter',
    {
      'counter/ht.mdx': `---
groups: { papeles: Papye }
words: { cedula: { what: Kat la (*cédula*). } }
translation: { by: automatic, of: '00000000' }
---
`,
    },
    'counter/ht.mdx',
    'words.cedula.isNot',
    /not translated/,
  ],
  [
    'a Spanish word that says how it sounds in Spanish',
    { 'glossary/es.yaml': swap('official: true', 'official: true, sounds: sédula') },
    'glossary/es.yaml',
    'cedula.sounds',
    /sounds as it is written/,
  ],
  [
    'a sound of a word that no page shows',
    {
      'glossary/es.yaml': (text) => `${text}tramite: { term: trámite }\n`,
      'glossary/ht.yaml': (text) => `${text}tramite: { term: demach, sounds: tramite }\n`,
    },
    'glossary/ht.yaml',
    'tramite.sounds',
    /no page shows/,
  ],
]);
