import { expect, test } from 'playwright/test';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { buildAnswer, discreet } from './answer-from-table.ts';

type Queries = Record<LocaleSegment, readonly string[]>;

/** Somebody whose permit is over. */
const ended: Queries = {
  es: ['permiso vencido', 'se me vencio la visa', 'mi residencia venció', 'papeles vencidos'],
  ht: ['pèmi m ekspire', 'viza m fini', 'rezidans mwen ekspire', 'papye m ekspire'],
  en: ['my permit expired', 'visa ran out', 'my permit ended', 'papers expired'],
  pt: ['meu visto venceu', 'minha permissão venceu', 'documentos vencidos'],
  fr: ['mon visa a expiré', 'permis périmé', 'papiers périmés'],
  'zh-hans': ['我的签证过期了', '居留过期', '许可过期了'],
  ar: ['انتهت إقامتي', 'انتهى تصريحي', 'تأشيرة منتهية'],
};

/** Somebody whose permit is soon over. */
const soon: Queries = {
  es: ['mi permiso se vence', 'mi visa está por vencer', 'se me acaba el permiso'],
  ht: ['pèmi m prèt pou fini', 'viza m prèt pou ekspire', 'pèmi m ap fini'],
  en: ['my permit ends', 'my visa is about to expire', 'my permit expires soon'],
  pt: ['meu visto vai vencer', 'minha permissão está acabando'],
  fr: ['mon visa expire bientôt', 'mon permis va finir'],
  'zh-hans': ['签证快到期了', '居留快过期'],
  ar: ['ستنتهي إقامتي', 'إقامتي رح تخلص'],
};

/** Somebody whose card is over: nobody knows what of the residence. */
const card: Queries = {
  es: ['carnet vencido', 'se me vencio la cedula'],
  ht: ['kanè m ekspire', 'cedula mwen ekspire'],
  en: ['my id card expired', 'expired id card'],
  pt: ['carnet vencido', 'minha identidade venceu'],
  fr: ['carte expirée', 'ma carte d’identité est périmée'],
  'zh-hans': ['身份证过期', '我的身份证过期了'],
  ar: ['انتهت بطاقتي', 'بطاقة منتهية'],
};

/** Somebody who holds a letter or is called by the police. */
const letter: Queries = {
  es: ['citación', 'me citaron', 'me llego una citacion de la pdi', 'carta de la policia', 'carta'],
  ht: ['konvokasyon', 'pdi konvoke m', 'mwen resevwa yon lèt lapolis', 'lèt'],
  en: ['summons', 'letter from the police', 'summoned by pdi', 'i received a letter'],
  pt: ['intimação', 'recebi uma carta da polícia', 'convocação da pdi', 'carta'],
  fr: ['convocation de la police', 'lettre de la pdi', 'je suis convoqué', 'lettre'],
  'zh-hans': ['传唤', '收到警察的信', '传票', '收到一封信'],
  ar: ['استدعاء', 'وصلتني رسالة من الشرطة', 'استدعتني الشرطة', 'رسالة'],
};

/** Somebody is beaten. */
const beaten: Queries = {
  es: ['me pegan', 'mi marido me pega', 'me pegaron', 'mi jefe me pega', 'le pegan a mi hijo'],
  ht: ['y ap bat mwen', 'mari m bat mwen', 'li bat m', 'bòs la bat mwen'],
  en: ['they hit me', 'my husband beats me', 'my boss hits me', 'he slapped me'],
  pt: ['me batem', 'meu marido me bate', 'apanho do meu marido'],
  fr: ['on me frappe', 'mon mari me bat', 'mon patron me frappe'],
  'zh-hans': ['有人打我', '被老公打', '老板打我'],
  ar: ['يضربونني', 'زوجي ضربني', 'صاحب العمل يضربني'],
};

const letters = ['guide:carta', 'guide:carta-sin-explicar', 'guide:citacion'];
const cases: readonly [string, Queries, (lead: string) => boolean][] = [
  ['permit is over', ended, (lead) => lead === 'guide:permiso-vencido'],
  ['permit is soon over', soon, (lead) => lead === 'guide:temporal-por-vencer'],
  ['card is over', card, (lead) => lead === 'guide:cedula-vencida'],
  ['letter or summons is what they hold', letter, (lead) => letters.includes(lead)],
  ['body is hurt', beaten, (lead) => discreet.has(lead)],
];

for (const { segment } of locales) {
  const answer = buildAnswer(segment);
  for (const [whose, queries, isRight] of cases)
    test(`in ${segment} those whose ${whose} are led first to the page on it`, () => {
      const wrong = queries[segment]
        .map((query) => ({ query, first: answer(query).leads[0] ?? '' }))
        .filter(({ first }) => !isRight(first));
      expect(wrong).toEqual([]);
    });
}
