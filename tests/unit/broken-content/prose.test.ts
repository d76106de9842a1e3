import { expect, test } from 'playwright/test';
import { formatProblems, isRefusal } from '../../../src/model/content-problem.ts';
import {
  contact,
  words,
  creole,
  swap,
  testRefusals,
  findProblems,
  type Refusal,
} from './refusals.ts';

testRefusals([
  ...[
    '/es/ayuda/',
    '«/es/ayuda/»',
    '//evil.example/',
    'javascript:alert',
    'data:text/html',
    'mailto:yo',
    'tel:uno',
    'evil.cl',
  ].map((url): Refusal => [
    `${url} in prose`,
    { 'pages/acerca/es.mdx': swap('Texto.', `Vea ${url} ahora.`) },
    'pages/acerca/es.mdx',
    '(body)',
    /fact of its own/,
  ]),
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
    'a web address in a tag of a field',
    { [words]: swap('{fact:precio}.', '{fact:precio}. <a href="https://x.cl/">') },
    words,
    'summary',
    /without < and >/,
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
]);

test('a title that is too long for a title is refused', () => {
  const problems = findProblems({ [creole]: swap('Mande kat idantite', 'a'.repeat(20_000)) });
  expect(problems).toMatchObject([{ field: 'title', wrong: expect.stringContaining('at most') }]);
});

test('a slash between words and a colon behind one are no URL', () => {
  const changes = {
    'pages/acerca/es.mdx': swap(
      'Texto.',
      'Hijas y/o hijos, madre / padre. Tel: vea abajo. Un dato: sí.',
    ),
  };
  expect(findProblems(changes)).toEqual([]);
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
