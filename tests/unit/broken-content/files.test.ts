import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { findStrays } from '../../../scripts/find-strays.ts';
import { contact, creole, swap, testRefusals, findProblems } from './refusals.ts';
import { smallContent } from './small-content.ts';

testRefusals([
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
    'a file that is not UTF-8',
    { [contact]: Buffer.from('name: Oficina de la Niñez\n', 'latin1') },
    contact,
    '(whole file)',
    /not written in UTF-8/,
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
    'YAML that cannot be read',
    { [contact]: swap('name: SERMIG', 'name: "SERMIG') },
    contact,
    '(whole file)',
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
]);

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

test('a field of 200,000 characters is refused in few words, whatever it is', () => {
  const long = (sign: string) => JSON.stringify(sign.repeat(200_000));
  for (const [file, from] of [
    ['territory/regions.yaml', "'05'\n"],
    ['territory/regions.yaml', 'Región de Valparaíso'],
    ['territory/localities.yaml', 'la-playa'],
    ['laws.yaml', 'ley-21325'],
    [contact, "'1455'"],
    [contact, 'page-one'],
    ['search/es.yaml', 'carnet'],
    ['glossary/es.yaml', 'cédula'],
  ] as const)
    for (const sign of ['a', '1', '/']) {
      const end = from.endsWith('\n') ? '\n' : '';
      const problems = findProblems({ [file]: swap(from, long(sign) + end) });
      expect(problems.map((problem) => problem.file)).toContain(`content/${file}`);
      expect(JSON.stringify(problems).length).toBeLessThan(20_000);
    }
});
