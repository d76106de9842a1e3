import { procedure, swap, testRefusals } from './refusals.ts';

const facts = 'counter-cards/facts.yaml';
const words = 'counter-cards/es.mdx';

testRefusals([
  ['cards without facts', { [facts]: null }, facts, '(whole file)', /missing/],
  ['cards without Spanish words', { [words]: null }, words, '(whole file)', /missing/],
  [
    'a card that nothing says',
    { [facts]: swap('cards:\n', 'cards:\n  - { id: ayuda }\n') },
    words,
    'cards.ayuda',
    /nothing says/,
  ],
  [
    'words of no card',
    { [words]: swap('cards: {', 'cards: { ayuda: { title: Ayuda, says: [Ayuda.] },') },
    words,
    'cards.ayuda',
    /does not list it/,
  ],
  [
    'a card that stands twice',
    { [facts]: swap('cards:\n', 'cards:\n  - { id: hora }\n') },
    facts,
    'hora',
    /stands twice/,
  ],
  [
    'a card with the id of a procedure',
    { [facts]: swap('id: hora', 'id: cedula'), [words]: swap('hora: {', 'cedula: {') },
    facts,
    'cedula',
    /a procedure has this id/,
  ],
  [
    'two cards for the same procedures',
    { [facts]: swap('cards:\n', 'cards:\n  - { id: ayuda, serves: online }\n') },
    facts,
    'hora',
    /another card serves "online"/,
  ],
  [
    'a card that leads to nothing',
    { [facts]: swap('procedure:cedula', 'page:cedula') },
    facts,
    'hora',
    /"page:cedula" is not there/,
  ],
  [
    'a card that leads to what is discreet',
    { [procedure]: swap('state: open', 'state: open\ndiscreet: 1') },
    facts,
    'hora',
    /is discreet/,
  ],
  [
    'a card on a page that is not discreet',
    { [facts]: swap('id: hora,', 'id: hora, on: acerca,') },
    facts,
    'hora',
    /"acerca" is no discreet page/,
  ],
  [
    'a discreet card to which procedures would lead',
    {
      [facts]: swap('id: hora,', 'id: hora, on: acerca,'),
      'pages/acerca/facts.yaml': swap('order: 1', 'order: 1\ndiscreet: 1'),
    },
    facts,
    'hora',
    /procedures cannot lead/,
  ],
  [
    'a language that the site has not',
    { [facts]: swap('speaks: { ht', 'speaks: { xx') },
    facts,
    'hora',
    /"xx" is no other language/,
  ],
  [
    'a card with a reference',
    { [words]: swap('Quiero una hora.', "'Quiero {page:acerca}.'") },
    words,
    'cards.hora.says.0',
    /refers to nothing/,
  ],
]);
