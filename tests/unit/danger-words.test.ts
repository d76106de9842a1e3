import { expect, test } from 'playwright/test';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { buildAnswer, discreet } from './answer-from-table.ts';

/** In each language somebody looks for a shelter, is afraid at home. */
const atHome: Record<LocaleSegment, readonly string[]> = {
  es: [
    'refugio para mujeres',
    'busco refugio para mujeres con hijos',
    'casa de acogida',
    'miedo en casa',
    'tengo miedo a mi marido',
    'mi marido me quiere matar',
    'quiero escapar de mi casa',
  ],
  ht: ['kay akèy', 'refij pou fanm', 'm pè lakay mwen', 'mwen pè mari m', 'li vle touye m'],
  en: [
    'women’s shelter',
    'womens shelter',
    'shelter for women',
    'fear at home',
    'i am scared at home',
    'afraid to go home',
  ],
  pt: ['abrigo para mulheres', 'casa de acolhimento', 'medo em casa', 'tenho medo em casa'],
  fr: ['foyer pour femmes', 'refuge pour femmes', 'maison d’accueil', 'peur à la maison'],
  'zh-hans': ['妇女庇护所', '庇护所', '在家害怕', '我不敢回家'],
  ar: ['ملجأ للنساء', 'بيت إيواء', 'أخاف في البيت', 'خايفة من جوزي'],
};

/** In each language somebody thinks of suicide. */
const crisis: Record<LocaleSegment, readonly string[]> = {
  es: ['quiero morir', 'me quiero morir', 'suicidio', 'suisidio', 'pienso en suicidarme'],
  ht: ['m vle mouri', 'swisid', 'm ap touye tèt mwen'],
  en: ['i want to die', 'suicide', 'thinking of killing myself', 'kill myself'],
  pt: ['quero morrer', 'suicídio', 'quero me matar'],
  fr: ['je veux mourir', 'suicide', 'je veux me suicider', 'envie de mourir'],
  'zh-hans': ['自杀', '我想死', '不想活了'],
  ar: ['أريد أن أموت', 'بدي موت', 'انتحار'],
};

/** In each language somebody's papers are kept by another, who makes them work. */
const papersTaken: Record<LocaleSegment, readonly string[]> = {
  es: [
    'mi jefe me quitó el pasaporte',
    'mi patron me quito el pasaporte',
    'me quitaron los papeles',
    'me retienen el pasaporte',
    'mi jefe tiene mi pasaporte',
    'mi jefe no me devuelve el pasaporte',
    'me quitó la cédula',
  ],
  ht: ['patwon m pran paspò m', 'yo pran papye m', 'bòs mwen kenbe paspò m', 'li pran paspò mwen'],
  en: [
    'my boss took my passport',
    'my boss keeps my passport',
    'they took my papers',
    'employer kept my passport',
    'took my id',
  ],
  pt: [
    'meu patrão pegou meu passaporte',
    'meu chefe tomou meu passaporte',
    'meu chefe ficou com meu passaporte',
    'tiraram meus documentos',
  ],
  fr: [
    'mon patron m’a pris mon passeport',
    'mon patron garde mon passeport',
    'on m’a pris mes papiers',
    'mon patron a confisqué mon passeport',
  ],
  'zh-hans': ['老板拿走我的护照', '老板扣了我的护照', '扣我护照', '老板没收护照', '证件被拿走'],
  ar: ['صاحب العمل أخذ جوازي', 'المدير أخذ جواز سفري', 'أخذوا أوراقي', 'حجز جواز سفري'],
};

/** In each language somebody entered where nobody may, has no papers, is to be expelled. */
const withoutPapers: Record<LocaleSegment, readonly string[]> = {
  es: [
    'entré por paso no habilitado',
    'me quieren expulsar',
    'me van a deportar',
    'orden de expulsión',
    'estoy sin papeles',
    'soy ilegal',
    'crucé la frontera',
    'autodenuncia',
  ],
  ht: ['yo vle depòte m', 'm antre pa trocha', 'm pa gen papye', 'yo vle mete m deyò nan peyi a'],
  en: ['they want to deport me', 'i entered illegally', 'i have no papers', 'expulsion order'],
  pt: ['querem me deportar', 'entrei pela trocha', 'estou sem documentos', 'ordem de expulsão'],
  fr: ['on veut m’expulser', 'je suis sans papiers', 'entré par la frontière', 'ordre d’expulsion'],
  'zh-hans': ['要驱逐我', '我是偷渡来的', '我没有证件', '遣返'],
  ar: ['بدهم يرحلوني', 'دخلت من الحدود', 'ما عندي أوراق', 'أمر طرد'],
};

for (const { segment } of locales) {
  const answer = buildAnswer(segment);
  test(`in ${segment} who is afraid at home or looks for a shelter is led first to a discreet page`, () => {
    const missed = atHome[segment].filter((query) => {
      const { leads, danger } = answer(query);
      return !danger || !discreet.has(leads[0] ?? '');
    });
    expect(missed).toEqual([]);
  });
  test(`in ${segment} who thinks of suicide is led first to the line for it, and leaves no trace`, () => {
    const missed = crisis[segment].filter((query) => {
      const { leads, danger } = answer(query);
      return !danger || leads[0] !== 'page:salud';
    });
    expect(missed).toEqual([]);
  });
  test(`in ${segment} whose papers another keeps is led first to a discreet page`, () => {
    const missed = papersTaken[segment].filter((query) => {
      const { leads, danger } = answer(query);
      return !danger || !discreet.has(leads[0] ?? '');
    });
    expect(missed).toEqual([]);
  });
  test(`in ${segment} who has no papers or is to be expelled leaves no trace`, () => {
    expect(withoutPapers[segment].filter((query) => !answer(query).danger)).toEqual([]);
  });
}
