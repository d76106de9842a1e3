import { expect, test } from 'playwright/test';
import { chooseVoice, type VoiceLike } from '../../src/components/aloud/choose-voice.ts';
import { sayDate, sayPhone, sayText } from '../../src/components/aloud/say-text.ts';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { sayWords } from '../../src/present/say-words.ts';

const said: Record<LocaleSegment, { phone: string; short: string; day: string; first: string }> = {
  es: {
    phone: 'más cinco seis, dos, dos uno dos tres, cero cero nueve ocho',
    short: 'uno tres tres',
    day: '8 de diciembre de 2026',
    first: 'primero de marzo de 2027',
  },
  en: {
    phone: 'plus five six, two, two one two three, zero zero nine eight',
    short: 'one three three',
    day: '8 December 2026',
    first: 'the first of March 2027',
  },
  ht: {
    phone: 'plis senk sis, de, de youn de twa, zewo zewo nèf uit',
    short: 'youn twa twa',
    day: '8 desanm 2026',
    first: 'premye mas 2027',
  },
  pt: {
    phone: 'mais cinco meia, dois, dois um dois três, zero zero nove oito',
    short: 'um três três',
    day: '8 de dezembro de 2026',
    first: 'primeiro de março de 2027',
  },
  fr: {
    phone: 'plus cinq six, deux, deux un deux trois, zéro zéro neuf huit',
    short: 'un trois trois',
    day: '8 décembre 2026',
    first: 'premier mars 2027',
  },
  'zh-hans': {
    phone: '加 五 六，二，二 幺 二 三，零 零 九 八',
    short: '幺 三 三',
    day: '2026年12月8日',
    first: '2027年3月1日',
  },
  ar: {
    phone: 'زائد خمسة ستة، اثنان، اثنان واحد اثنان ثلاثة، صفر صفر تسعة ثمانية',
    short: 'واحد ثلاثة ثلاثة',
    day: '8 ديسمبر 2026',
    first: 'الأول من مارس 2027',
  },
};

for (const { segment } of locales) {
  const words = sayWords(segment);

  test(`${segment}: a phone is said digit by digit, in its groups`, () => {
    expect(sayPhone('+56 2 2123 0098', words)).toBe(said[segment].phone);
    expect(sayPhone('133', words)).toBe(said[segment].short);
    expect(sayText('+56 2 2123 0098', words)).toBe(said[segment].phone);
    expect(sayText('133', words, true)).toBe(said[segment].short);
  });

  test(`${segment}: a day is said in words, however it is written`, () => {
    expect(sayDate('2026', '12', '08', words)).toBe(said[segment].day);
    for (const written of ['2026-12-08', '08/12/2026', '8-12-2026', '8.12.2026'])
      expect(sayText(written, words)).toBe(said[segment].day);
    for (const written of ['2027-03-01', formatDate(segment, '2027-03-01')])
      expect(sayText(written, words)).toBe(said[segment].first);
  });
}

const spanish = sayWords('es');

test('a long number without groups is said in fours, and stars and hashes have names', () => {
  expect(sayPhone('56221230098', spanish)).toBe(
    'cinco seis dos, dos uno dos tres, cero cero nueve ocho',
  );
  expect(sayPhone('*4141', spanish)).toBe('asterisco cuatro uno cuatro uno');
});

test('a number among words is a phone only where it is written as one', () => {
  expect(sayText('Llame al 600 486 3000 antes.', spanish)).toBe(
    'Llame al seis cero cero, cuatro ocho seis, tres cero cero cero antes.',
  );
  for (const text of [
    'La Ley 21.325 tiene 180 artículos.',
    'Son 30 días y $ 43.000.',
    'El 11 de mayo de 2026, a las 9:30.',
    'De 2024-2025 no sabemos.',
  ])
    expect(sayText(text, spanish)).toBe(text);
});

const voice = (lang: string, localService = true, isDefault = false): VoiceLike => ({
  ...{ lang, localService },
  default: isDefault,
});

test('the voice of the same country comes first, then one of the same part of the world', () => {
  const [spain, mexico, chile] = ['es-ES', 'es_MX', 'es-CL'].map((lang) => voice(lang));
  expect(
    chooseVoice(
      [spain, mexico, chile].flatMap((one) => one ?? []),
      'es-CL',
    ),
  ).toBe(chile);
  expect(
    chooseVoice(
      [spain, mexico].flatMap((one) => one ?? []),
      'es-CL',
    ),
  ).toBe(mexico);
  expect(
    chooseVoice(
      [spain].flatMap((one) => one ?? []),
      'es-CL',
    ),
  ).toBe(spain);
});

test('Chinese is read in that of the mainland, and by whatever name a phone has for it', () => {
  const [hongKong, mainland] = [voice('zh-HK'), voice('cmn-Hans-CN')];
  expect(chooseVoice([hongKong, mainland], 'zh-Hans')).toBe(mainland);
});

test('a voice that sends what it reads is never chosen', () => {
  expect(chooseVoice([voice('ar-EG', false)], 'ar')).toBe('remote');
  const own = voice('ar-SA');
  expect(chooseVoice([voice('ar', false, true), own], 'ar')).toBe(own);
});

test('no language is read by the voice of another: French is no Creole', () => {
  expect(chooseVoice([voice('fr-FR'), voice('es-CL')], 'ht')).toBeUndefined();
});
