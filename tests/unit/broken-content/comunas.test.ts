import { expect, test } from 'playwright/test';
import { comuna, swap, testRefusals, findProblems } from './refusals.ts';

testRefusals([
  [
    'Spanish prose of a comuna in a file of its own',
    {
      'comunas/valparaiso/valparaiso.es.mdx':
        '---\ntranslation: { by: human, of: \'00000000\' }\n---\nHubo <Ref to="fact:cursos" />.\n',
    },
    'comunas/valparaiso/valparaiso.es.mdx',
    '(file name)',
    /in its own file/,
  ],
  [
    'a stage that does not exist',
    { [comuna]: swap('certified', 'awarded') },
    comuna,
    'sello.0.stage',
    /certified/,
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
    'a training that is not named',
    { [comuna]: swap('certified', 'trained') },
    comuna,
    'sello.0.training',
    /which one/,
  ],
  [
    'a fact without a source',
    { [comuna]: swap('sources: [page-one] }', 'sources: [] }') },
    comuna,
    'sello.0.sources',
    /at least one source/,
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
    'a translation of prose that is not there',
    {
      'comunas/valparaiso/concon.ht.mdx':
        "---\ntranslation: { by: human, of: '00000000' }\n---\nTèks.\n",
    },
    'comunas/valparaiso/concon.ht.mdx',
    '(whole file)',
    /no local prose in Spanish/,
  ],
]);

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
