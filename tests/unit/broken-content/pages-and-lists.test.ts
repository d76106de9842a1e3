import { contact, guide, procedure, swap, testRefusals, type Refusal } from './refusals.ts';

const facts = 'pages/acerca/facts.yaml';
/** Before the sources of the road, papers of which the sheets tell. */
const papersOf = (slug: string, document: number) =>
  `papers: [{ procedure: ${slug}, documents: [${document}] }]\nsources:`;

testRefusals([
  ...['ayuda', 'comunas', 'fichas', 'index'].map((slug): Refusal => [
    `a page that takes the URL of ${slug}`,
    {
      [`pages/${slug}/facts.yaml`]: 'section: site\norder: 2\n',
      [`pages/${slug}/es.mdx`]: '---\ntitle: Otra\nsummary: Qué es.\n---\nTexto.\n',
    },
    `pages/${slug}/facts.yaml`,
    '(folder)',
    /is a URL of the site/,
  ]),
  [
    'a page on rights that names no source',
    { [facts]: swap('section: site', 'section: rights') },
    facts,
    'sources',
    /where the page comes from/,
  ],
  [
    'a source that is named twice',
    { [contact]: swap('[page-one]', '[page-one, page-one]') },
    contact,
    'sources',
    /"page-one" stands twice/,
  ],
  [
    'an event that is told twice',
    {
      'comunas/valparaiso/concon.mdx': swap(
        "code: '05103'",
        `code: '05103'\nsello:\n${"  - { stage: certified, date: '2024', sources: [page-one] }\n".repeat(2)}`,
      ),
    },
    'comunas/valparaiso/concon.mdx',
    'sello',
    /stands twice/,
  ],
  [
    'a comuna that is its own neighbour',
    { 'territory/comunas.yaml': swap("neighbours: ['05103']", "neighbours: ['05103', '05101']") },
    'territory/comunas.yaml',
    '05101.neighbours',
    /its own neighbour/,
  ],
  [
    'a list of phones without a phone',
    { [contact]: swap("[{ number: '1455' }]", '[]') },
    contact,
    'phones',
    /leave the field out/,
  ],
  [
    'a contact that serves an empty list of regions',
    { 'contacts/caj.yaml': swap("regions: ['05']", 'regions: []') },
    'contacts/caj.yaml',
    'regions',
    /leave the field out/,
  ],
  [
    'a contact that serves an empty list of comunas',
    { [contact]: (text) => `${text}comunas: []\n` },
    contact,
    'comunas',
    /leave the field out/,
  ],
  [
    'an empty list of what is pending',
    { [procedure]: swap('[2025-01-01-proyecto]', '[]') },
    procedure,
    'pending',
    /leave the field out/,
  ],
  [
    'a guide without questions',
    { [guide]: (text) => text.replace(/questions:\n.*\n/, 'questions: []\n') },
    guide,
    'questions',
    /at least one/,
  ],
  [
    'a road without steps',
    { 'road/facts.yaml': (text) => text.replace(/steps: .*/, 'steps: []') },
    'road/facts.yaml',
    'steps',
    /at least one/,
  ],
  [
    'a situation without a group',
    { 'road/facts.yaml': swap(', group: papers', '') },
    'road/facts.yaml',
    'situations.0.group',
    /papers/,
  ],
  [
    'a sheet with papers of a procedure that is not there',
    { 'road/facts.yaml': swap('sources:', papersOf('pasaporte', 0)) },
    'road/facts.yaml',
    'papers.0',
    /no procedure "pasaporte"/,
  ],
  [
    'a sheet with a paper that its procedure does not list',
    { 'road/facts.yaml': swap('sources:', papersOf('cedula', 7)) },
    'road/facts.yaml',
    'papers.0',
    /no document 7/,
  ],
  [
    'a sheet with papers of who asks from another country',
    {
      'road/facts.yaml': swap('sources:', papersOf('cedula', 0)),
      [procedure]: (text) => text.replace(/^applyFrom: .*\n/m, '') + 'applyFrom: outside\n',
    },
    'road/facts.yaml',
    'papers.0',
    /from another country/,
  ],
  [
    'a sheet with papers of a discreet procedure',
    {
      'road/facts.yaml': swap('sources:', papersOf('cedula', 0)),
      [procedure]: (text) => `${text}discreet: 9\n`,
    },
    'road/facts.yaml',
    'papers.0',
    /discreet/,
  ],
]);
