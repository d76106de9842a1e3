import { expect, test } from 'playwright/test';
import { splitFirst } from '../../src/model/first-sentence.ts';

const cases: [text: string, first: string, rest: string][] = [
  ['Pague. Guarde el papel. Espere.', 'Pague.', 'Guarde el papel. Espere.'],
  ['¿Ya pagó? Espere.', '¿Ya pagó?', 'Espere.'],
  [
    'Lea la Ley 21.325 y «espere.» Después pague.',
    'Lea la Ley 21.325 y «espere.»',
    'Después pague.',
  ],
  ['Vous avez payé\u00a0? Attendez.', 'Vous avez payé\u00a0?', 'Attendez.'],
  ['请付款。请等待。', '请付款。', '请等待。'],
  ['هل دفعت؟ انتظر.', 'هل دفعت؟', 'انتظر.'],
  ['Pague hoy', 'Pague hoy', ''],
  ['Pague hoy.', 'Pague hoy.', ''],
];

for (const [text, first, rest] of cases)
  test(`"${text}" begins with "${first}"`, () => {
    expect(splitFirst(text)).toEqual({ first, rest });
  });
