import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { findStrays } from '../../scripts/find-strays.ts';
import { formatProblems, isRefusal } from '../../src/model/content-problem.ts';
import { findProblems, smallContent, type Change } from './small-content.ts';

const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the small content has no "${from}"`);
  return text.replace(from, to);
};
const comuna = 'comunas/valparaiso/valparaiso.mdx';
const contact = 'contacts/sermig-valparaiso.yaml';
const procedure = 'procedures/cedula/facts.yaml';
const words = 'procedures/cedula/es.mdx';
const guide = 'guide/facts.yaml';
const creole = 'procedures/cedula/ht.mdx';

/** Kind of broken content → the change, the file and field blamed, what is said. */
/** A table, as long as there are kinds of fault: what is broken, how, and the file, field and words that tell. */
const broken: [string, Record<string, Change>, string, string, RegExp][] = [
  [
    'a date that is not one',
    { [comuna]: swap("'2024-12-13'", "'13/12/2024'") },
    comuna,
    'sello.0.date',
    /write the date as/,
  ],
  [
    'a date that the calendar has not',
    { [comuna]: swap('2024-12-13', '2024-02-30') },
    comuna,
    'sello.0.date',
    /calendar has no/,
  ],
  [
    'an event in the future',
    { [comuna]: swap('2024-12-13', '2027-01-01') },
    comuna,
    'sello.0.date',
    /future/,
  ],
  [
    'a source published in the future',
    { 'sources/page-one.yaml': swap('2025-01', '2027-01') },
    'sources/page-one.yaml',
    'published',
    /future/,
  ],
  [
    'a stage that does not exist',
    { [comuna]: swap('certified', 'awarded') },
    comuna,
    'sello.0.stage',
    /certified/,
  ],
  [
    "a region without the State's legal aid",
    { 'contacts/caj.yaml': swap('kind: legal-aid', 'kind: ngo') },
    'territory/regions.yaml',
    '05',
    /0 bodies give the State's legal aid/,
  ],
  [
    'an office of legal aid in no comuna',
    { 'legal-aid.yaml': swap('05103', '05999') },
    'legal-aid.yaml',
    'some.comunas',
    /no comuna has the code/,
  ],
  [
    'an office outside its comuna that is nowhere',
    { [contact]: swap("comuna: '05101' }", 'caveats: [office-outside-comuna] }') },
    contact,
    'address.comuna',
    /in which comuna/,
  ],
  [
    'a name that explains itself in brackets',
    { [contact]: swap('oficina Valparaíso', 'oficina (migraciones)') },
    contact,
    'name',
    /brackets in a name/,
  ],
  [
    'a doubt about hours that are not shown',
    {
      [contact]: swap(
        "hours: { osm: 'Mo-Fr 09:00-14:00' }",
        'caveats: [hours-differ-between-sources]',
      ),
    },
    contact,
    'caveats',
    /no hours are shown/,
  ],
  [
    'an emergency line with a doubt beside it',
    {
      [contact]: (text) =>
        swap('kind: sermig', 'kind: emergency')(`${text}caveats: [page-undated]\n`),
    },
    contact,
    'kind',
    /no doubt/,
  ],
  [
    'a contact that is confirmed and not confirmed',
    {
      [contact]: (text) =>
        `${text}confirmed: { on: '2026-01-01', by: office }\ncaveats: [not-confirmed-by-municipality]\n`,
    },
    contact,
    'caveats',
    /says that it is not/,
  ],
  [
    'a confirmed contact with a number that may be of another office',
    {
      [contact]: (text) =>
        swap(
          "'1455' }",
          "'1455', caveats: [may-be-other-office] }",
        )(`${text}confirmed: { on: '2026-01-01', by: sermig }\n`),
    },
    contact,
    'phones.0.caveats',
    /says that it is not/,
  ],
  [
    'a confirmed recognition that a later source denies',
    {
      [comuna]: swap(
        "date: '2024-12-13'",
        "date: '2024-12-13', confirmed: { on: '2026-01-01', by: sermig }, caveats: [not-obtained-by-later-source]",
      ),
    },
    comuna,
    'sello.0.caveats',
    /says that it is not/,
  ],
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
    'a training that is not named',
    { [comuna]: swap('certified', 'trained') },
    comuna,
    'sello.0.training',
    /which one/,
  ],
  [
    'a field that nobody knows',
    { [contact]: swap('kind: sermig', 'kind: sermig\nfax: none') },
    contact,
    '',
    /fax/,
  ],
  [
    'a missing field',
    { [contact]: swap('name: SERMIG, oficina Valparaíso\n', '') },
    contact,
    'name',
    /expected string/,
  ],
  [
    'a fact without a source',
    { [comuna]: swap('sources: [page-one] }', 'sources: [] }') },
    comuna,
    'sello.0.sources',
    /at least one source/,
  ],
  [
    'an unknown source',
    { [contact]: swap('[page-one]', '[page-two]') },
    contact,
    'sources.0',
    /no source "page-two"/,
  ],
  [
    'a source that nothing names',
    { 'sources/idle.yaml': smallContent['sources/page-one.yaml']!.replace('one.', 'idle.') },
    'sources/idle.yaml',
    '(whole file)',
    /nothing names/,
  ],
  [
    'high confidence on nothing but second-hand sources',
    { 'sources/page-one.yaml': (text) => `${text}readVia: { title: A list, date: '2026-08' }\n` },
    contact,
    'confidence',
    /all its sources are second-hand/,
  ],
  [
    'a confirmation of what was only read second-hand',
    {
      'sources/page-one.yaml': (text) => `${text}readVia: { title: A list, date: '2026-08' }\n`,
      [contact]: swap(
        'confidence: high',
        "confirmed: { on: '2026-11-01', by: office }\nconfidence: medium",
      ),
      [procedure]: swap('confidence: high', 'confidence: medium'),
    },
    contact,
    'confirmed',
    /all its sources are second-hand/,
  ],
  [
    'one page filed as two sources',
    {
      'sources/twice.yaml': smallContent['sources/page-one.yaml']!,
      [contact]: swap('[page-one]', '[page-one, twice]'),
    },
    'sources/twice.yaml',
    'url',
    /same page/,
  ],
  [
    'a wrong comuna code',
    { [comuna]: swap("'05101'", "'05199'") },
    comuna,
    'code',
    /no comuna has the code 05199/,
  ],
  [
    'a comuna code without quotes',
    { [comuna]: swap("'05101'", '5101') },
    comuna,
    'code',
    /in quotes/,
  ],
  [
    'two files for one comuna',
    { 'comunas/valparaiso/zwei.mdx': "---\ncode: '05101'\n---\n" },
    'comunas/valparaiso/zwei.mdx',
    'code',
    /is a file of the same comuna/,
  ],
  [
    'a comuna without a file',
    { 'comunas/valparaiso/concon.mdx': null },
    'comunas/…/concon.mdx',
    '(whole file)',
    /Concón has no file/,
  ],
  [
    'a file in the wrong place',
    {
      'comunas/valparaiso/concon.mdx': null,
      'comunas/valparaiso/con-con.mdx': "---\ncode: '05103'\n---\n",
    },
    'comunas/valparaiso/con-con.mdx',
    'code',
    /is Concón/,
  ],
  [
    'a slug that is a language',
    { 'territory/comunas.yaml': swap('slug: concon', 'slug: fr') },
    'territory/comunas.yaml',
    '05103.slug',
    /address of the site/,
  ],
  [
    'a slug that is a folder of the site',
    { 'territory/comunas.yaml': swap('slug: concon', 'slug: mapas') },
    'territory/comunas.yaml',
    '05103.slug',
    /address of the site/,
  ],
  [
    'two comunas with one slug',
    { 'territory/comunas.yaml': swap('slug: concon', 'slug: valparaiso') },
    'territory/comunas.yaml',
    '05103.slug',
    /same slug/,
  ],
  [
    'a neighbour on one side only',
    { 'territory/comunas.yaml': swap("neighbours: ['05103']", 'neighbours: []') },
    'territory/comunas.yaml',
    '05101.neighbours',
    /not the reverse/,
  ],
  [
    'birthplaces that exceed the total',
    { 'territory/census-2024.yaml': swap('peru: 6', 'peru: 9') },
    'territory/census-2024.yaml',
    '05101.byBirthplace',
    /add up to 9/,
  ],
  [
    'a phone that cannot be dialled',
    { [contact]: swap("'1455'", "'+5612'") },
    contact,
    'phones.0.number',
    /cannot be dialled/,
  ],
  [
    'a phone of low confidence',
    {
      [contact]: (text) =>
        swap(
          'high',
          'low',
        )(
          swap(
            "'1455'",
            "'+56223666700'",
          )(swap("address: { value: 'Calle 1, Valparaíso', comuna: '05101' }\n", '')(text)),
        ),
    },
    contact,
    'phones.0.number',
    /low confidence/,
  ],
  [
    'an address of low confidence',
    { [contact]: swap('high', 'low') },
    contact,
    'address',
    /low confidence/,
  ],
  [
    'opening hours that cannot be read',
    { [contact]: swap('Mo-Fr 09:00-14:00', 'lunes a viernes') },
    contact,
    'hours.osm',
    /not a day/,
  ],
  [
    'opening hours of which a part would be lost',
    { [contact]: swap('Mo-Fr 09:00-14:00', 'Mo-Fr 09:00-14:00 15:00-17:00') },
    contact,
    'hours.osm',
    /"15:00-17:00" stands after the hours/,
  ],
  [
    'a contact that nobody can reach',
    {
      [contact]: (text) =>
        swap(
          "phones: [{ number: '1455' }]\n",
          '',
        )(swap("address: { value: 'Calle 1, Valparaíso', comuna: '05101' }\n", '')(text)),
    },
    contact,
    '(whole file)',
    /nobody can reach/,
  ],
  [
    'a region without a SERMIG office',
    { [contact]: swap('kind: sermig', 'kind: state') },
    'territory/regions.yaml',
    '05',
    /no SERMIG office/,
  ],
  [
    'a procedure that names an unknown contact',
    { [procedure]: swap('office: sermig-valparaiso', 'office: sermig-marte') },
    procedure,
    'office',
    /no contact "sermig-marte"/,
  ],
  [
    'a procedure that names an unknown law',
    { [procedure]: swap('ley-21325', 'ley-1') },
    procedure,
    'legalBasis',
    /no law "ley-1"/,
  ],
  [
    'articles of a law in one text',
    { [procedure]: swap("['43']", "'43'") },
    procedure,
    'legalBasis.0.articles',
    /as a list/,
  ],
  [
    'two articles of a law in one item',
    { [procedure]: swap("['43']", "['43, 44']") },
    procedure,
    'legalBasis.0.articles.0',
    /write one article/,
  ],
  [
    'a pending change that does not exist',
    { [procedure]: swap('[2025-01-01-proyecto]', '[2025-01-01-otro]') },
    procedure,
    'pending',
    /no law change/,
  ],
  [
    'a procedure without Spanish words',
    { [words]: null },
    procedure,
    '(folder)',
    /es\.mdx is missing/,
  ],
  [
    'words in a language that the site has not',
    { 'procedures/cedula/xx.mdx': smallContent[words]! },
    'procedures/cedula/xx.mdx',
    '(file name)',
    /not a language/,
  ],
  [
    'words without facts',
    { 'procedures/otro/es.mdx': smallContent[words]!.replace('{fact:precio}', 'poco') },
    'procedures/otro/es.mdx',
    '(folder)',
    /words and no facts/,
  ],
  [
    'a reference to a fact that is not declared',
    { [words]: swap('{fact:precio}', '{fact:precios}') },
    words,
    'summary',
    /\{fact:precios\} refers to nothing/,
  ],
  [
    'a reference of no kind',
    { [words]: swap('{fact:precio}', '{price:x}') },
    words,
    'summary',
    /not a reference/,
  ],
  [
    'a fact that no prose uses',
    { [words]: swap('{fact:precio}', 'algo') },
    procedure,
    'facts.precio',
    /no prose refers/,
  ],
  [
    'a price written into prose',
    { [words]: swap('{fact:precio}.', '{fact:precio}, antes $4.000.') },
    words,
    'summary',
    /fact of its own: "\$4\.000/,
  ],
  [
    'a web address written into prose',
    { 'pages/acerca/es.mdx': swap('Texto.', 'Vea www.example.cl.') },
    'pages/acerca/es.mdx',
    '(body)',
    /fact of its own/,
  ],
  [
    'a number in code in a body',
    { 'pages/acerca/es.mdx': swap('Texto.', `{'600 360 7777'}`) },
    'pages/acerca/es.mdx',
    '(body)',
    /no other tag: /,
  ],
  [
    'a tag in a body',
    { 'pages/acerca/es.mdx': swap('Texto.', '<a href="https://x.cl/">x</a>') },
    'pages/acerca/es.mdx',
    '(body)',
    /no other tag: /,
  ],
  [
    'a comment in a body',
    { 'pages/acerca/es.mdx': swap('Texto.', '{/* nada */}') },
    'pages/acerca/es.mdx',
    '(body)',
    /no other tag: /,
  ],
  [
    'a reference of a body in single quotes',
    { 'pages/acerca/es.mdx': swap('Texto.', `<Ref to='phone:x' />`) },
    'pages/acerca/es.mdx',
    '(body)',
    /no other tag: /,
  ],
  [
    'a number in Arabic digits',
    { 'pages/acerca/es.mdx': swap('Texto.', '٦٠٠') },
    'pages/acerca/es.mdx',
    '(whole file)',
    /U\+0666 \(line \d.*none of the languages/,
  ],
  [
    'a number in digits of full width',
    { 'pages/acerca/es.mdx': swap('Texto.', '６００') },
    'pages/acerca/es.mdx',
    '(whole file)',
    /U\+FF16 \(line \d.*none of the languages/,
  ],
  [
    'a web address in a tag of a field',
    { [words]: swap('{fact:precio}.', '{fact:precio}. <a href="https://x.cl/">') },
    words,
    'summary',
    /fact of its own/,
  ],
  [
    'an import in a body',
    { 'pages/acerca/es.mdx': swap('Texto.', 'import X from "y";') },
    'pages/acerca/es.mdx',
    '(body)',
    /imports nothing/,
  ],
  [
    'steps whose ids have no words',
    { 'road/es.mdx': swap('pedir:', 'pida:') },
    'road/es.mdx',
    'steps',
    /ids differ/,
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
    'a translation of prose that is not there',
    {
      'comunas/valparaiso/concon.ht.mdx':
        "---\ntranslation: { by: human, of: '00000000' }\n---\nTèks.\n",
    },
    'comunas/valparaiso/concon.ht.mdx',
    '(whole file)',
    /no local prose in Spanish/,
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
    'a discreet number that stands twice',
    {
      [guide]: swap('{ id: nada, deadline: none }', '{ id: nada, deadline: none, discreet: 1 }'),
      'pages/acerca/facts.yaml': swap('order: 1', 'order: 1\ndiscreet: 1'),
    },
    guide,
    'nada',
    /stands for .*pages\/acerca/,
  ],
  [
    'an outcome for people in danger that is not discreet',
    {
      [guide]: swap(
        '{ id: nada, deadline: none }',
        '{ id: nada, deadline: none, emergency: true, help: [violence] }',
      ),
    },
    guide,
    'nada',
    /would say so/,
  ],
  [
    'a question for people in danger that is not discreet',
    {
      [guide]: (text) =>
        text
          .replace('id: inicio,', 'id: inicio, emergency: true,')
          .replace('{ id: nada, deadline: none }', '{ id: nada, deadline: none, discreet: 1 }'),
    },
    guide,
    'inicio',
    /would say so/,
  ],
  [
    'an outcome that says nothing of time',
    { [guide]: swap('{ id: nada, deadline: none }', '{ id: nada }') },
    guide,
    'outcomes.1.deadline',
    /write none/,
  ],
  [
    'a procedure that says nothing of time',
    { [procedure]: swap('deadline: { for: ask-identity-card, fact: plazo }\n', '') },
    procedure,
    'deadline',
    /write none/,
  ],
  [
    'a deadline that is no duration',
    { [procedure]: swap('fact: plazo }', 'fact: precio }') },
    procedure,
    'deadline.fact',
    /no duration/,
  ],
  [
    'an outcome that hides the term of its procedure',
    { [guide]: swap('deadline: { procedure: cedula }', 'deadline: none') },
    guide,
    'outcomes.papeles.deadline',
    /time decides in "cedula"/,
  ],
  [
    'an outcome that does not know the days of a letter that its procedure knows',
    {
      [guide]: swap('deadline: { procedure: cedula }', 'deadline: { unknown: letter }'),
      [procedure]: swap('for: ask-identity-card', 'for: appeal'),
    },
    guide,
    'outcomes.papeles.deadline',
    /time decides in "cedula"/,
  ],
  [
    'an outcome that names the term of another procedure',
    { [guide]: swap('deadline: none', 'deadline: { procedure: cedula }') },
    guide,
    'outcomes.nada.deadline',
    /no procedure of the outcome/,
  ],
  [
    'something pending without what to do meanwhile',
    { [procedure]: swap('beforeActing: go-anyway\n', '') },
    procedure,
    'beforeActing',
    /does not go with/,
  ],
  [
    'an outcome that says call where nobody has a phone',
    { 'guide/es.mdx': swap('text: Pregunte.', 'text: Llame hoy a ayuda legal.') },
    'guide/es.mdx',
    'outcomes.nada.text',
    /none of its contacts has a phone/,
  ],
  [
    'a guide without facts',
    { 'guide/facts.yaml': null },
    'guide/facts.yaml',
    '(whole file)',
    /missing/,
  ],
  [
    'a guide without Spanish words',
    { 'guide/es.mdx': null },
    'guide/es.mdx',
    '(whole file)',
    /missing/,
  ],
  [
    'a guide that goes round',
    { [guide]: swap('choices: [papeles, nada] }', 'choices: [papeles, nada, inicio] }') },
    guide,
    'inicio',
    /go round: inicio → inicio/,
  ],
  [
    'a guide with a dead end',
    { [guide]: swap('[papeles, nada] }', '[papeles, nada, fin] }') },
    guide,
    'fin',
    /ends nowhere/,
  ],
  [
    'a place of the guide to which no choice leads',
    { [guide]: swap('  - { id: nada,', '  - { id: sola, deadline: none }\n  - { id: nada,') },
    guide,
    'sola',
    /no choice leads here/,
  ],
  [
    'a guide that is too deep',
    {
      [guide]: `start: a
questions:
  - { id: a, choices: [b, papeles] }
  - { id: b, choices: [c, papeles] }
  - { id: c, choices: [d, papeles] }
  - { id: d, choices: [e, papeles] }
  - { id: e, choices: [nada, papeles] }
outcomes: [{ id: papeles, deadline: { procedure: cedula }, procedures: [cedula] }, { id: nada, deadline: none }]
`,
    },
    guide,
    'nada',
    /5 choices away/,
  ],
  [
    'a guide that names an unknown procedure',
    { [guide]: swap('procedures: [cedula]', 'procedures: [cedula, visa]') },
    guide,
    'procedures',
    /no procedure "visa"/,
  ],
  [
    'a guide that names an unknown page',
    { [guide]: swap('pages: [acerca]', 'pages: [otra]') },
    guide,
    'pages',
    /no page "otra"/,
  ],
  [
    'a procedure that the guide forgets',
    { [guide]: swap('procedures: [cedula], ', '') },
    guide,
    'leftOut',
    /no path leads to the procedure "cedula"/,
  ],
  [
    'a choice of the guide without words',
    { 'guide/es.mdx': swap(', nada: Nada }', ' }') },
    'guide/es.mdx',
    'questions.inicio.choices',
    /no words for "nada"/,
  ],
  [
    'a situation that leads nowhere in the guide',
    { 'road/facts.yaml': swap('guide: papeles', 'guide: otra') },
    'road/facts.yaml',
    'cedula',
    /no place in the guide "otra"/,
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
    'two comunas on one square',
    { 'territory/tiles.yaml': swap("'05103': [0, 1]", "'05103': [0, 0]") },
    'territory/tiles.yaml',
    '05.cells.05103',
    /the square is taken/,
  ],
  [
    'a comuna without a square',
    { 'territory/tiles.yaml': swap(", '05103': [0, 1]", '') },
    'territory/tiles.yaml',
    '05.cells',
    /05103 has no square/,
  ],
  [
    'a term without its translation',
    { 'glossary/ht.yaml': 'tramite: { term: demach }\n' },
    'glossary/ht.yaml',
    'cedula',
    /term is missing/,
  ],
  [
    'a list written as a map',
    { 'laws.yaml': 'ley-21325: { label: Ley 21.325 }\n' },
    'laws.yaml',
    '(whole file)',
    /must be a list/,
  ],
  ['an empty list', { 'laws.yaml': '' }, 'laws.yaml', '(whole file)', /must be a list/],
  [
    'two entries of a list with one id',
    { 'laws.yaml': (text) => `${text}- { id: ley-21325, label: Ley 1 }\n` },
    'laws.yaml',
    'ley-21325.id',
    /two entries have this id/,
  ],
  [
    'local prose that does not say up to when it knows',
    { [comuna]: swap("knows: '2025-01'\n", '') },
    comuna,
    'knows',
    /does not say up to when/,
  ],
  [
    'a field on local prose that is not there',
    { [comuna]: swap('Hubo <Ref to="fact:cursos" /> cursos.\n', '') },
    comuna,
    'knows',
    /no local prose/,
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
  [
    'a file that is not UTF-8',
    { [contact]: Buffer.from('name: Oficina de la Niñez\n', 'latin1') },
    contact,
    '(whole file)',
    /not written in UTF-8/,
  ],
  [
    'a sign that turns the line round, in a name',
    { [contact]: swap('SERMIG, oficina', 'SERMIG, \u202eoficina') },
    contact,
    '(whole file)',
    /U\+202E \(line 1, character 15\)/,
  ],
  [
    'a space of no width, in an address',
    { 'sources/page-one.yaml': swap('one.example.cl/', 'one.example.cl/\u200b') },
    'sources/page-one.yaml',
    '(whole file)',
    /U\+200B/,
  ],
  [
    'a control character in a text',
    { [words]: swap('Pida hora', 'Pida\u0000 hora') },
    words,
    '(whole file)',
    /U\+0000 \(line 5/,
  ],
  [
    'a hidden character written as an escape',
    { [contact]: swap('name: SERMIG, oficina Valparaíso', 'name: "SERMIG\\u202E"') },
    contact,
    'name',
    /U\+202E \(line 1, character 7\)/,
  ],
  [
    'a file of more than half a million bytes',
    { [contact]: (text) => `${text}# ${'x'.repeat(500_000)}\n` },
    contact,
    '(whole file)',
    /at most 500000/,
  ],
  [
    'a body that is longer than any page',
    { 'pages/acerca/es.mdx': (text) => `${text}${'Texto. '.repeat(6_000)}\n` },
    'pages/acerca/es.mdx',
    '(body)',
    /at most 30000/,
  ],
  [
    'a day without quotes, which the build would refuse',
    { [comuna]: swap("'2024-12-13'", '2024-12-13') },
    comuna,
    'sello.0.date',
    /write the date in quotes/,
  ],
  [
    'a confirmation that is older than what it confirms',
    {
      [contact]: swap(
        "asOf: '2025'",
        "asOf: '2026-10'\nconfirmed: { on: '2026-09-30', by: office }",
      ),
    },
    contact,
    'confirmed.on',
    /older than asOf, 2026-10/,
  ],
  [
    'a confirmation that is older than the date of one of the ways',
    {
      [contact]: swap(
        "phones: [{ number: '1455' }]",
        "phones: [{ number: '1455', asOf: '2026-10' }]\nconfirmed: { on: '2026-09-30', by: office }",
      ),
    },
    contact,
    'confirmed.on',
    /older than phones.0.asOf/,
  ],
  [
    'a confirmation from before the event',
    {
      [comuna]: swap(
        "date: '2024-12-13',",
        "date: '2024-12-13', confirmed: { on: '2024-12-12', by: sermig },",
      ),
    },
    comuna,
    'sello.0.confirmed.on',
    /older than date/,
  ],
  [
    'a notice that ends before it begins',
    {
      [comuna]: swap(
        'facts:',
        "notices: [{ from: '2026-10-02', until: '2026-10-01', text: Hola., sources: [page-one] }]\nfacts:",
      ),
    },
    comuna,
    'notices.0.until',
    /before 2026-10-02/,
  ],
  [
    'a price that ends before its date',
    { [procedure]: swap("asOf: '2025-08'", "asOf: '2025-08', validUntil: '2025-07'") },
    procedure,
    'facts.precio.validUntil',
    /before 2025-08/,
  ],
  [
    'a span from more to less',
    { [procedure]: swap('amount: 30', 'amount: { from: 30, to: 10 }') },
    procedure,
    'facts.plazo.amount',
    /from the smaller/,
  ],
  [
    'a list of phones without a phone',
    { [contact]: swap("[{ number: '1455' }]", '[]') },
    contact,
    'phones',
    /leave the field out/,
  ],
  [
    'a publisher with a remark in its name',
    { 'sources/page-one.yaml': swap('Someone', 'Someone (copia en Scribd)') },
    'sources/page-one.yaml',
    'publisher',
    /more than who publishes/,
  ],
  [
    'a source of which nobody says who or what it is',
    { 'sources/page-one.yaml': swap('publisher: Someone\n', '') },
    'sources/page-one.yaml',
    'publisher',
    /who publishes it/,
  ],
  [
    'YAML that cannot be read',
    { [contact]: swap('name: SERMIG', 'name: "SERMIG') },
    contact,
    '(whole file)',
    /./,
  ],
  [
    'a body with a link of its own',
    { 'pages/acerca/es.mdx': swap('Texto.', '[Pague aquí](//evil.example/)') },
    'pages/acerca/es.mdx',
    '(body)',
    /no link, picture or code/,
  ],
  [
    'a body with a link that runs a script',
    { 'pages/acerca/es.mdx': swap('Texto.', '[Pague aquí](javascript:alert`x`)') },
    'pages/acerca/es.mdx',
    '(body)',
    /no link, picture or code/,
  ],
  [
    'a body with a picture from elsewhere',
    { 'pages/acerca/es.mdx': swap('Texto.', '![Mapa](//evil.example/a.png)') },
    'pages/acerca/es.mdx',
    '(body)',
    /no link, picture or code/,
  ],
  [
    'a body with a link that is told further down',
    { 'pages/acerca/es.mdx': swap('Texto.', '[Pague][a]\n\n[a]: //evil.example/') },
    'pages/acerca/es.mdx',
    '(body)',
    /no link, picture or code/,
  ],
  [
    'a reference that a body shows as code',
    { 'pages/acerca/es.mdx': swap('Texto.', '`<Ref to="page:acerca" />`') },
    'pages/acerca/es.mdx',
    '(body)',
    /no link, picture or code/,
  ],
  [
    'a body with a heading of the first level',
    { 'pages/acerca/es.mdx': swap('Texto.', '# Aviso') },
    'pages/acerca/es.mdx',
    '(body)',
    /no link, picture or code/,
  ],
  [
    'a body with a line that makes a heading of what stands above',
    { 'pages/acerca/es.mdx': swap('Texto.', 'Aviso\n===') },
    'pages/acerca/es.mdx',
    '(body)',
    /no link, picture or code/,
  ],
  [
    'a body that writes a character by its name',
    { 'pages/acerca/es.mdx': swap('Texto.', 'ayuda&commat;sermig&period;cl') },
    'pages/acerca/es.mdx',
    '(body)',
    /no code and no other tag/,
  ],
  [
    'a note that does not end',
    { 'pages/acerca/es.mdx': swap('Texto.', '<Note>Texto.') },
    'pages/acerca/es.mdx',
    '(body)',
    /does not end/,
  ],
  [
    'a note that ends before it begins',
    { 'pages/acerca/es.mdx': swap('Texto.', '</Note>Texto.<Note>') },
    'pages/acerca/es.mdx',
    '(body)',
    /does not end/,
  ],
  [
    'a web address in capitals',
    { 'pages/acerca/es.mdx': swap('Texto.', 'Entre a WWW.Evil.Example ahora.') },
    'pages/acerca/es.mdx',
    '(body)',
    /fact of its own/,
  ],
  [
    'the name of a web site without its www',
    { [words]: swap('La cédula.', 'Entre a sermig-ayuda.cl.') },
    words,
    'result',
    /fact of its own: "sermig-ayuda.cl."/,
  ],
  [
    'a number told digit by digit',
    { [words]: swap('La cédula.', 'Llame al uno, cuatro, cinco, cinco.') },
    words,
    'result',
    /fact of its own: "uno, cuatro, cinco, cinco."/,
  ],
  [
    'a number told in Chinese digits',
    { [words]: swap('La cédula.', 'Llame al 一四五五.') },
    words,
    'result',
    /fact of its own: "一四五五"/,
  ],
  [
    'digits in circles',
    { [words]: swap('La cédula.', 'Llame al ①④⑤⑤.') },
    words,
    '(whole file)',
    /U\+2460 \(line \d.*none of the languages/,
  ],
  [
    'raised digits',
    { [words]: swap('La cédula.', 'Llame al ¹⁴⁵⁵.') },
    words,
    '(whole file)',
    /U\+00B9 \(line \d.*none of the languages/,
  ],
  [
    'a letter of another script that looks like ours',
    { [words]: swap('La cédula.', 'Llame al lЗЗ.') },
    words,
    '(whole file)',
    /U\+0417 \(line \d.*none of the languages/,
  ],
  [
    'letters of mathematics',
    { [words]: swap('La cédula.', 'Escriba a 𝐬ermig.') },
    words,
    '(whole file)',
    /U\+1D42C \(line \d.*none of the languages/,
  ],
  [
    'a mark that strikes a letter through',
    { [words]: swap('La cédula.', 'La ce\u0336dula.') },
    words,
    '(whole file)',
    /U\+0336 \(line \d.*none of the languages/,
  ],
  [
    'a letter in two parts',
    { [words]: swap('La cédula.', 'La ce\u0301dula.') },
    words,
    '(whole file)',
    /U\+0301 \(line \d.*none of the languages/,
  ],
  [
    'a wide at sign',
    { [words]: swap('La cédula.', 'ayuda＠sermig') },
    words,
    '(whole file)',
    /U\+FF20 \(line \d.*none of the languages/,
  ],
  [
    'a blank that counts as a letter',
    { [words]: swap('La cédula.', 'La cédula\u3164.') },
    words,
    '(whole file)',
    /hidden character U\+3164/,
  ],
  [
    'a blank of another width',
    { [words]: swap('La cédula.', 'La\u2003cédula.') },
    words,
    '(whole file)',
    /hidden character U\+2003/,
  ],
  [
    'a sign that chooses the form of another',
    { [words]: swap('La cédula.', 'La cédula\ufe0f.') },
    words,
    '(whole file)',
    /hidden character U\+FE0F/,
  ],
  [
    'a foreign letter written as an escape',
    { [contact]: swap('name: SERMIG, oficina Valparaíso', 'name: "S\\u0415RMIG"') },
    contact,
    'name',
    /U\+0415 .*none of the languages/,
  ],
  [
    'a web address with a user, which hides where it leads',
    {
      'sources/page-one.yaml': swap(
        'https://one.example.cl/',
        'https://sermig.gob.cl@evil.example/',
      ),
    },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address with a letter that looks like another',
    { 'sources/page-one.yaml': swap('https://one.example.cl/', 'https://ñermig.gob.cl/') },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address that a program reads otherwise',
    {
      'sources/page-one.yaml': swap(
        'https://one.example.cl/',
        'https://sermig.gob.cl\\@evil.example/',
      ),
    },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address with a port',
    { 'sources/page-one.yaml': swap('https://one.example.cl/', 'https://one.example.cl:8443/') },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address that is a number',
    { 'sources/page-one.yaml': swap('https://one.example.cl/', 'https://3232235777/') },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address of this machine',
    { 'sources/page-one.yaml': swap('https://one.example.cl/', 'http://localhost/') },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address that is shortened',
    { 'sources/page-one.yaml': swap('https://one.example.cl/', 'https://bit.ly/abc') },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a phone in the name of a contact',
    { [contact]: swap('SERMIG, oficina Valparaíso', 'SERMIG +56 9 1234 5678') },
    contact,
    'name',
    /to their own fields/,
  ],
  [
    'a web address in the name of a contact',
    { [contact]: swap('SERMIG, oficina Valparaíso', 'SERMIG, sermig-ayuda.cl') },
    contact,
    'name',
    /to their own fields/,
  ],
  [
    'a name of two lines',
    { [contact]: swap('SERMIG, oficina Valparaíso', '"SERMIG\\noficina"') },
    contact,
    'name',
    /in one line/,
  ],
  [
    'a phone in an address',
    { [contact]: swap('Calle 1, Valparaíso', 'llame al 9 1234 5678, piso 2') },
    contact,
    'address.value',
    /to their own fields/,
  ],
  [
    'a phone in the label of a law',
    { 'laws.yaml': swap('Ley 21.325', 'Llame al +56912345678') },
    'laws.yaml',
    'ley-21325.label',
    /to their own fields/,
  ],
  [
    'a web address that a fact calls a name',
    {
      [procedure]: swap('  plazo:', "  sitio: { kind: text, text: 'www.evil.example' }\n  plazo:"),
    },
    procedure,
    'facts.sitio.text',
    /to their own fields/,
  ],
  [
    'a phone of another country',
    { [contact]: swap("'1455'", "'+19005551234'") },
    contact,
    'phones.0.number',
    /cannot be dialled/,
  ],
  [
    'a price with a point for thousands',
    { [procedure]: swap('amount: 4270', 'amount: 4.270') },
    procedure,
    'facts.precio.amount',
    /pesos whole/,
  ],
  [
    'a term with a part of a day',
    { [procedure]: swap('amount: 30', 'amount: 3.5') },
    procedure,
    'facts.plazo.amount',
    /./,
  ],
  [
    'a file that names a part of itself',
    { [contact]: (text) => `${text}services: &a [*a]\n` },
    contact,
    '(whole file)',
    /names a part of itself: &a/,
  ],
  [
    'a second kind of front matter, which only the build knows',
    { 'pages/acerca/es.mdx': (text) => `${text}+++\n` },
    'pages/acerca/es.mdx',
    '(whole file)',
    /begins with \+\+\+/,
  ],
  [
    'a file that nothing reads',
    { 'contacts/a.yml': 'name: x\n' },
    'contacts/a.yml',
    '(file name)',
    /nothing reads/,
  ],
  [
    'a page that nothing reads',
    { 'pages/acerca/index.html': 'name: x\n' },
    'pages/acerca/index.html',
    '(file name)',
    /nothing reads/,
  ],
  [
    'a comuna that nothing reads',
    { 'comunas/valparaiso/Quilpue.mdx': 'name: x\n' },
    'comunas/valparaiso/Quilpue.mdx',
    '(file name)',
    /nothing reads/,
  ],
  [
    'a name that is no part of an address',
    { 'contacts/Foo Bar.yaml': smallContent[contact] ?? '' },
    'contacts/Foo Bar.yaml',
    '(file name)',
    /no part of an address/,
  ],
  [
    'a name that an address would read otherwise',
    { 'contacts/a%2e%2e.yaml': smallContent[contact] ?? '' },
    'contacts/a%2e%2e.yaml',
    '(file name)',
    /no part of an address/,
  ],
  [
    'a name that programs give a meaning',
    { 'contacts/__proto__.yaml': smallContent[contact] ?? '' },
    'contacts/__proto__.yaml',
    '(file name)',
    /no part of an address/,
  ],
  [
    'another name of a comuna with a sign that separates names',
    { 'territory/comunas.yaml': swap('slug: concon', "slug: concon, aliases: ['Con|cón']") },
    'territory/comunas.yaml',
    '05103.name',
    /separates names/,
  ],
  [
    'a name in another script with a sign that separates names',
    { 'territory/exonyms/ht.yaml': "comunas: { '05101': ['a|b'] }\nregions: {}\n" },
    'territory/exonyms/ht.yaml',
    'comunas.05101',
    /separates names/,
  ],
];

test('content that agrees has no problem', () => {
  expect(findProblems()).toEqual([]);
});

for (const [kind, changes, file, field, wrong] of broken)
  test(`${kind} is refused, with file, field and remedy`, () => {
    const problems = findProblems(changes);
    const found = problems.find((p) => p.file === `content/${file}` && p.field === field);
    expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(found?.wrong).toMatch(wrong);
    expect(found?.remedy).not.toBe('');
  });

/** What is broken in one file, and all that is told of it. */
const alone: [string, Record<string, Change>, RegExp][] = [
  [
    'a wrong date of a comuna',
    { [comuna]: swap("'2024-12-13'", "'15/05/2026'") },
    /write the date/,
  ],
  ['a comuna that cannot be read', { [comuna]: '---\ncode: "05101\n---\n' }, /./],
  [
    'front matter that is not closed',
    { [comuna]: swap("knows: '2025-01'\n---", "knows: '2025-01'") },
    /three hyphens/,
  ],
  ['a wrong law', { 'laws.yaml': swap('kind: law', 'kind: rule') }, /Invalid option/],
  ['a list that cannot be read', { 'territory/comunas.yaml': '- {' }, /./],
  [
    'a wrong contact',
    { [contact]: swap('confidence: high', 'confidence: sure') },
    /Invalid option/,
  ],
  ['a wrong fact', { [procedure]: swap('amount: 30', 'amount: many') }, /Invalid input/],
  ['a guide that cannot be read', { [guide]: 'start: [' }, /./],
];
for (const [kind, changes, wrong] of alone)
  test(`${kind} is told once, and nothing that only follows from it`, () => {
    const problems = findProblems(changes);
    expect(problems.map((problem) => problem.wrong)).toHaveLength(1);
    expect(problems[0]?.wrong).toMatch(wrong);
  });

test('what is broken does not hide what is wrong elsewhere', () => {
  const problems = findProblems({
    [comuna]: swap("'2024-12-13'", "'15/05/2026'"),
    [words]: swap('{fact:precio}', '{fact:precios}'),
  });
  expect(problems.map(({ file }) => file)).toContain(`content/${words}`);
});

test('a way that was read elsewhere keeps its doubt beside a confirmed contact', () => {
  const problems = findProblems({
    [contact]: (text) =>
      swap(
        "'1455' }",
        "'1455', sources: [page-one], caveats: [may-be-other-office] }",
      )(`${text}confirmed: { on: '2026-01-01', by: office }\n`),
  });
  expect(problems).toEqual([]);
});

test('a new language is asked for all that no type asks for, with what to do', () => {
  const missing = findProblems({}, ['es', 'ht', 'ru']);
  expect(missing.map(({ file }) => file).toSorted()).toEqual([
    'content/glossary/ru.yaml',
    'content/search/ru.yaml',
    'content/territory/exonyms/ru.yaml',
    'src/model/checks/calls.ts',
  ]);
  expect(missing.filter(({ wrong, remedy }) => !wrong.includes('"ru"') || !remedy)).toEqual([]);
  const without = { 'glossary/ht.yaml': null, 'search/ht.yaml': null };
  expect(findProblems(without).map(({ file }) => file)).toEqual([
    'content/glossary/ht.yaml',
    'content/search/ht.yaml',
  ]);
});

test('a text of 200,000 characters is refused before anything reads it', () => {
  const page = 'pages/acerca/es.mdx';
  const long = (sign: string) => sign.repeat(200_000 / sign.length);
  const whole = (file: string) => [
    {
      file: `content/${file}`,
      field: '(whole file)',
      wrong: expect.stringContaining('at most'),
      remedy: expect.any(String),
    },
  ];
  expect(findProblems({ [creole]: swap('Mande kat idantite', long('a')) })).toEqual(whole(creole));
  for (const sign of ['a', ' ', '{', '*', '<', '\n', 'a.', '1'])
    expect(findProblems({ [page]: (text) => text + long(sign) })).toEqual(whole(page));
});

test('a title that is too long for a title is refused', () => {
  const problems = findProblems({ [creole]: swap('Mande kat idantite', 'a'.repeat(20_000)) });
  expect(problems).toMatchObject([{ field: 'title', wrong: expect.stringContaining('at most') }]);
});

test('a well-formed number that no list knows is a warning, and the site can be built', () => {
  const problems = findProblems({ [contact]: swap("'1455'", "'+56912345678'") });
  expect(problems.filter(isRefusal)).toEqual([]);
  const unknown = findProblems({ [contact]: swap("'1455'", "'+56911234567'") });
  expect(unknown).toMatchObject([{ field: 'phones.0.number', warning: true }]);
  expect(formatProblems(unknown)).toContain('1 warning(s)');
});

test('an event that the local prose cannot know asks for the prose to be read, and stops nothing', () => {
  const later = (knows: string) => ({
    [comuna]: swap("knows: '2025-01'", `knows: ${knows}`),
  });
  expect(findProblems(later("'2024'"))).toEqual([]);
  for (const knows of ["'2024-11'", 'undated'])
    expect(findProblems(later(knows))).toMatchObject([
      { field: 'knows', warning: true, wrong: expect.stringContaining('2024-12-13') },
    ]);
});

test('abbreviations are no web addresses', () => {
  const changes = {
    [words]: swap('La cédula.', 'La cédula, también para quien viene de EE.UU. y nació allá.'),
    [creole]: swap('Kat la.', 'Kat la, menm pou moun ki soti EE.UU.'),
    [contact]: swap('Calle 1, Valparaíso', 'Av.Brasil 1, Valparaíso'),
  };
  expect(formatProblems(findProblems(changes).filter(isRefusal))).not.toMatch(
    /fact of its own|own fields/,
  );
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

test('several problems are told at once, in one message', () => {
  const problems = findProblems({
    [comuna]: swap("'05101'", "'05199'"),
    [contact]: swap("'1455'", "'+5612'"),
    [words]: swap('{fact:precio}', '{fact:precios}'),
    'territory/comunas.yaml': swap('slug: concon', 'slug: fr'),
  });
  const message = formatProblems(problems);
  for (const part of ['05199', '+5612', 'precios', 'address of the site', 'to do:'])
    expect(message).toContain(part);
});

test('a link to another file is refused, whatever it leads to', () => {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    mkdirSync(join(root, 'contacts'));
    symlinkSync('/etc/hostname', join(root, 'contacts/sermig.yaml'));
    symlinkSync(tmpdir(), join(root, 'procedures'));
    const strays = findStrays(root, new Set(['contacts/sermig.yaml']));
    expect(strays.map(({ file, wrong }) => [file.replace(root, ''), wrong]).sort()).toEqual([
      ['/contacts/sermig.yaml', 'it is a link to another file'],
      ['/procedures', 'it is a link to another file'],
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
