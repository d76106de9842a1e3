import { expect, test } from 'playwright/test';
import { formatProblems } from '../../../src/model/content-problem.ts';
import {
  comuna,
  contact,
  procedure,
  words,
  guide,
  swap,
  findProblems,
  type Change,
} from './refusals.ts';
import { smallContent } from './small-content.ts';

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

test('content that agrees has no problem', () => {
  expect(findProblems()).toEqual([]);
});

test('words whose facts are not there are told to lack them, and nothing of what they refer to', () => {
  const file = 'procedures/otro/es.mdx';
  const problems = findProblems({ [file]: smallContent[words] ?? '' });
  expect(problems).toMatchObject([
    { file: `content/${file}`, wrong: 'there are words and no facts' },
  ]);
});
