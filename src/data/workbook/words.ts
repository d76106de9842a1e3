import type { selloStages, SpokenLanguage } from '../../schema/vocabulary.ts';

/** Words that can be chosen in the workbook, in Spanish, the language of those who fill it in. */
export const stageWords: Readonly<Record<(typeof selloStages)[number], string>> = {
  certified: 'Certificada',
  renewed: 'Renovada',
  committed: 'Comprometida',
  participant: 'Participante',
  trained: 'Capacitada',
  interested: 'Interesada',
};

/** In alphabetical order, as they are offered. */
export const languageWords: Readonly<Record<SpokenLanguage, string>> = {
  ay: 'Aymara',
  ar: 'Árabe',
  zh: 'Chino',
  ht: 'Creole haitiano',
  fr: 'Francés',
  en: 'Inglés',
  csg: 'Lengua de señas chilena',
  arn: 'Mapudungun',
  pt: 'Portugués',
  qu: 'Quechua',
  ru: 'Ruso',
};

export const yesNo = ['Sí', 'No'] as const;
export const closed = 'Cerrado';

/** An office, never a person: the workbook asks for no name. */
export const fillers = ['Oficina para migrantes', 'Municipalidad'] as const;

/** Between several values in one cell. */
export const between = '; ';
