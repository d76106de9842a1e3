import { expect, test } from 'playwright/test';
import { buildGuesser, type FoundPage } from '../../src/search/guess-pages.ts';

const pageOf = (id: string): FoundPage => ({ title: '', href: id, kind: 'other', summary: '' });

/** Guesses from a table alone, each page called as the first phrase that leads to it. */
function guessFrom(lines: readonly string[][]) {
  const pages = lines.map(([name = '']) => pageOf(name));
  const guess = buildGuesser(
    pages,
    lines.map((words, at) => [words, [at]] as const),
    {},
  );
  const strong = (query: string) =>
    guess(query, 8).map(({ page, strength }) => [page.href, strength] as const);
  return Object.assign((query: string) => strong(query).map(([page]) => page), { strong });
}

test('a word that the table knows is not taken for the beginning or a misspelling of another', () => {
  const guess = guessFrom([['cita'], ['citacion', 'citacion larga'], ['pagar'], ['pegar']]);
  expect(guess('pedir cita')).toEqual(['cita']);
  expect(guess('quiero pegar')).toEqual(['pegar']);
});

test('a word that it does not know is', () => {
  const guess = guessFrom([['citacion'], ['permiso']]);
  expect(guess('citac')).toEqual(['citacion']);
  expect(guess('permizo')).toEqual(['permiso']);
});

test('a long phrase of which only some is typed does not stand before the short one that is typed whole', () => {
  const guess = guessFrom([
    ['policia'],
    ['carta de la policia'],
    ['casa de la tia'],
    ...['roja', 'azul', 'verde', 'negra'].map((colour) => [`carta ${colour}`]),
  ]);
  expect(guess('numero de la policia')[0]).toBe('policia');
  expect(guess('mi carta de la policia')[0]).toBe('carta de la policia');
});

test('a short word that stands in one entry alone tells what its phrase is about', () => {
  const guess = guessFrom([['madanm'], ['madanm bat mwen'], ['kay mwen']]);
  const saying = (query: string) => guess.strong(query).filter(([, strength]) => strength >= 1);
  expect(saying('madanm pa mwen').map(([page]) => page)).not.toContain('madanm bat mwen');
  expect(guess('madanm yo bat mwen')[0]).toBe('madanm bat mwen');
});
