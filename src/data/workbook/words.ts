import type { selloStages } from '../../schema/vocabulary.ts';

/** Words that can be chosen in the workbook, in Spanish, the language of those who fill it in. */
export const stageWords: Readonly<Record<(typeof selloStages)[number], string>> = {
  certified: 'Certificada',
  renewed: 'Renovada',
  committed: 'Comprometida',
  participant: 'Participante',
  trained: 'Capacitada',
  interested: 'Interesada',
};

export const yesNo = ['Sí', 'No'] as const;
export const closed = 'Cerrado';

/** An office, never a person: the workbook asks for no name. */
export const fillers = ['Oficina para migrantes', 'Municipalidad', 'SERMIG'] as const;

/** Between several values in one cell. */
export const between = '; ';
