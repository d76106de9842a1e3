import type { DataValidation } from 'hucre/xlsx';
import type { Check } from './columns.ts';
import { closed, fillers, stageWords, yesNo } from './words.ts';

/** What is told beside a cell, and what may stand in it. */
interface Rule {
  hint: string;
  rule: (cell: string) => Omit<DataValidation, 'range'>;
}

const list =
  (values: readonly string[]): Rule['rule'] =>
  () => ({
    type: 'list',
    values: [...values],
    errorStyle: 'stop',
  });
/** A formula knows the form of a value and not all that may be right: it warns. */
const formula =
  (write: (cell: string) => string): Rule['rule'] =>
  (cell) => ({
    type: 'custom',
    formula1: `OR(LOWER(TRIM(${cell}))="no tiene",${write(cell)})`,
    errorStyle: 'warning',
  });

const has = (sign: string, cell: string) => `ISNUMBER(FIND("${sign}",${cell}))`;
const without = (signs: string, cell: string) =>
  [...signs].reduce((left, sign) => `SUBSTITUTE(${left},"${sign}","")`, cell);
const isClosed = (cell: string) => `LOWER(TRIM(${cell}))="${closed.toLowerCase()}"`;
const isSpan = (cell: string) => `AND(${has(':', cell)},OR(${has('-', cell)},${has(' a ', cell)}))`;

/** Days since 1899, as a workbook counts them. */
const dayNumber = (day: string) => String(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569);
/** The programme is not older. */
const firstSello = '2015-01-01';
const lastDay = '2099-12-31';
const between = (from: string, to: string, errorStyle: 'stop' | 'warning') => ({
  type: 'date' as const,
  operator: 'between' as const,
  formula1: dayNumber(from),
  formula2: dayNumber(to),
  errorStyle,
});

/** What can be chosen and typed: where there are several, they are none of the list, and nothing is refused. */
const several =
  (column: string, words: readonly string[]): Rule['rule'] =>
  () => ({
    type: 'list',
    formula1: `Listas!$${column}$2:$${column}$${words.length + 1}`,
    showErrorMessage: false,
  });

/**
 * How each kind of cell is checked.
 * @param today day on which the workbook is made: nobody fills it in before
 */
export const rulesFor = (
  today: string,
  lists: { services: readonly string[]; languages: readonly string[] },
): Readonly<Record<Exclude<Check, 'locked'>, Rule>> => ({
  text: {
    hint: 'Escriba el dato como se publica. Sin nombres de personas.',
    rule: () => ({
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formula1: '300',
      errorStyle: 'stop',
    }),
  },
  phones: {
    hint: 'Empiece con +56. Escriba también el código de la ciudad. Si son varios, sepárelos con punto y coma (;).',
    rule: formula((cell) => `ISNUMBER(VALUE(${without(' +;()-*', cell)}))`),
  },
  mail: {
    hint: 'El correo de la oficina, no el de una persona. No puede ser de Gmail, Hotmail u otro parecido.',
    rule: formula(
      (cell) => `AND(${has('@', cell)},${has('.', cell)},NOT(${has(' ', `TRIM(${cell})`)}))`,
    ),
  },
  web: {
    hint: 'Copie la dirección completa desde el navegador.',
    rule: formula((cell) => `AND(${has('.', cell)},NOT(${has(' ', `TRIM(${cell})`)}))`),
  },
  hours: {
    hint: 'Así: 09:00-13:00 y 14:30-17:00. Si ese día no atiende público: Cerrado',
    rule: formula((cell) => `OR(${isClosed(cell)},${isSpan(cell)})`),
  },
  week: {
    hint: 'Así: Lunes a viernes: 08:30 a 14:00',
    rule: formula(isSpan),
  },
  yesNo: { hint: 'Elija Sí o No.', rule: list(yesNo) },
  languages: {
    hint: 'Además del español. Elija de la lista. Si son varios, sepárelos con punto y coma (;).',
    rule: several('B', lists.languages),
  },
  services: {
    hint: 'Elija de la lista. Si hace varias cosas, escríbalas como están en la hoja Listas, separadas con punto y coma (;).',
    rule: several('A', lists.services),
  },
  stage: {
    hint: 'Elija la última etapa del Sello Migrante.',
    rule: list(Object.values(stageWords)),
  },
  date: {
    hint: 'Escriba día/mes/año. Si no sabe el día, escriba mes/año o solo el año.',
    rule: () => between(firstSello, lastDay, 'warning'),
  },
  filler: { hint: 'Elija qué oficina responde. Sin nombres de personas.', rule: list(fillers) },
  today: {
    hint: 'El día en que llena la fila: día/mes/año.',
    rule: () => between(today, lastDay, 'stop'),
  },
});
