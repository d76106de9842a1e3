import { expect, test } from 'playwright/test';
import { fillStrings } from '../../src/i18n/fill-strings.ts';
import { markForeign, resolveForeign, stripForeign } from '../../src/i18n/foreign-marks.ts';

const spanish = {
  nav: { home: 'Inicio', help: 'Ayuda' },
  day_one: '1 día',
  day_other: '{{n}} días',
};

test('Spanish strings stand in for those that a language lacks, and are marked', () => {
  const { filled, missing } = fillStrings({ nav: { home: 'Qallariy' } }, spanish);
  expect(filled.nav).toEqual({ home: 'Qallariy', help: markForeign('Ayuda') });
  expect(missing).toEqual(['nav.help', 'day_one', 'day_other']);
});

test('of a counted string all forms are of one language', () => {
  const { filled, missing } = fillStrings(
    { nav: spanish.nav, day_other: '{{n}} punchaw' },
    spanish,
  );
  expect(filled).toEqual({ nav: spanish.nav, day_other: '{{n}} punchaw' });
  expect(missing).toEqual([]);
});

for (const [where, html, resolved] of [
  ['in a text', `<p>${markForeign('Ayuda')}</p>`, '<p><span lang="es">Ayuda</span></p>'],
  [
    'around an element',
    `<p>${markForeign('La <a href="/">página</a> principal')}.</p>`,
    '<p><span lang="es">La <a href="/">página</a> principal</span>.</p>',
  ],
  ['in an attribute', `<p title="a > ${markForeign('b')}">c</p>`, '<p title="a > b">c</p>'],
  ['in a title', `<title>${markForeign('Ayuda')} | P</title>`, '<title>Ayuda | P</title>'],
  ['in a choice', `<option>${markForeign('Todo')}</option>`, '<option>Todo</option>'],
] as const)
  test(`a Spanish string ${where} is marked as far as an element can stand there`, () => {
    expect(resolveForeign(html)).toBe(resolved);
    expect(stripForeign(resolved)).toBe(resolved);
  });
