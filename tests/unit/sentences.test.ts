import { expect, test } from 'playwright/test';
import { joinSentences } from '../../src/i18n/sentences.ts';
import { caveatsOf } from '../../src/model/caveats.ts';

test.describe('sentences', () => {
  test('end with one stop each, and what is not there is left out', () => {
    expect(joinSentences('es', ['Uno', undefined, 'Dos.', '', false, '¿Tres?'])).toBe(
      'Uno. Dos. ¿Tres?',
    );
  });
  test('end with a stop of their own in Chinese, without a space after it', () => {
    expect(joinSentences('zh-hans', ['一', '二。'])).toBe('一。二。');
  });
});

test('the doubts about a contact and about each way to reach it are all told, once', () => {
  const doubts = caveatsOf({
    caveats: ['may-have-closed'],
    address: { value: 'Calle 1', caveats: ['no-street-number'] },
    website: { url: 'https://example.cl', caveats: ['website-not-confirmed'] },
    phones: [{ number: '101', caveats: ['other-number-listed'] }],
    whatsapp: [{ number: '+56900000000', caveats: ['other-number-listed'] }],
  });
  expect(doubts).toEqual([
    'may-have-closed',
    'no-street-number',
    'website-not-confirmed',
    'other-number-listed',
  ]);
});

test('whoever is of low confidence is to be asked before one goes there, and that is told once', () => {
  expect(caveatsOf({ caveats: [], confidence: 'low' })).toEqual(['check-before-going']);
  expect(caveatsOf({ caveats: ['check-before-going'], confidence: 'low' })).toEqual([
    'check-before-going',
  ]);
});
