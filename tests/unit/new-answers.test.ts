import { expect, test } from 'playwright/test';
import { listFields } from '../../scripts/new/fields.ts';
import { kindNames } from '../../scripts/new/kinds.ts';
import { readAnswer } from '../../scripts/new/read-answer.ts';
import { readFlags } from '../../scripts/new/read-flags.ts';

test('no two fields of a kind have the same name, or one answer would fill both', () => {
  for (const kind of kindNames) {
    const names = listFields(kind).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  }
});

test('an answer is read as a text, as the one value of a thing, or as YAML', () => {
  const fields = listFields('contact');
  const read = (name: string, ...answers: string[]) =>
    readAnswer(
      fields.find((field) => field.name === name)!,
      answers,
    );
  expect(read('phones', '133, +56220000001')).toEqual([
    { number: '133' },
    { number: '+56220000001' },
  ]);
  expect(read('address', "{ value: Calle 1, asOf: '2026' }")).toEqual({
    value: 'Calle 1',
    asOf: '2026',
  });
  expect(read('asOf', '2026')).toBe('2026');
  expect(read('appointmentOnly', 'true')).toBe(true);
  expect(read('regions', "['05', '13']")).toEqual(['05', '13']);
  expect(() => read('regions', '5')).toThrow('two digits');
  expect(() => read('name', '')).toThrow('it is needed');
  expect(() => read('address', '{ valu: x }')).toThrow('value');
});

test('what follows a flag is its value, also when it begins as a flag does', () => {
  expect(readFlags(['source', 'a', '--title', '--x', '--sources=b', '--sources', 'c'])).toEqual({
    positionals: ['source', 'a'],
    given: { title: ['--x'], sources: ['b', 'c'] },
    wantsFields: false,
  });
  expect(() => readFlags(['--title'])).toThrow('--title says nothing');
});
