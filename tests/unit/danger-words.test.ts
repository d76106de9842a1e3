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
}
