import { swap, testRefusals } from './refusals.ts';

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
]);
