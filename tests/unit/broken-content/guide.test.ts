import { procedure, guide, swap, testRefusals } from './refusals.ts';

testRefusals([
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
    'an outcome that says of whom its terms hold and has none',
    {
      [guide]: swap(
        '{ id: nada, deadline: none }',
        '{ id: nada, deadline: none, deadlineIf: fled }',
      ),
    },
    guide,
    'outcomes.nada.deadlineIf',
    /there are none/,
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
]);
