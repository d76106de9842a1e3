import { sourceLocale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { weekdays } from '../../model/hours.ts';
import type { Comuna } from '../../model/types.ts';
import { capitalize } from '../../i18n/format.ts';
import * as cells from './cells.ts';
import { between, languageWords } from './words.ts';

/** How a cell is checked when somebody writes in it; in a locked one nobody can. */
export type Check =
  | 'locked'
  | 'text'
  | 'phones'
  | 'mail'
  | 'web'
  | 'hours'
  | 'week'
  | 'yesNo'
  | 'languages'
  | 'services'
  | 'stage'
  | 'date'
  | 'filler'
  | 'today';

/** A column of the workbook: one fact of each comuna. */
export interface BookColumn {
  /** Also how `npm run import` knows it again: `scripts/import/columns.ts`. */
  header: string;
  check: Check;
  width: number;
  of: (comuna: Comuna) => cells.BookCell;
}

const column = (
  header: string,
  check: Check,
  width: number,
  of: BookColumn['of'] = () => null,
): BookColumn => ({ header, check, width, of });

const t = translatorFor(sourceLocale);

/** What a comuna is known by. */
export const names: readonly BookColumn[] = [
  column('Código', 'locked', 8, ({ code }) => code),
  column('Comuna', 'locked', 22, ({ name }) => name),
  column('Provincia', 'locked', 20, ({ province }) => province.name),
];

/** All that can be written in, but who fills it in and when. */
export const facts: readonly BookColumn[] = [
  column('Oficina para migrantes', 'text', 34, ({ office }) => office?.name ?? null),
  column('Dirección de la oficina', 'text', 34, ({ office }) => office?.address?.value ?? null),
  column('Teléfonos de la oficina', 'phones', 22, ({ office }) => cells.numbers(office?.phones)),
  column('WhatsApp de la oficina', 'phones', 22, ({ office }) => cells.numbers(office?.whatsapp)),
  column('Correo de la oficina', 'mail', 30, ({ office }) => office?.mail?.value ?? null),
  column('Sitio web de la oficina', 'web', 30, ({ office }) => office?.website?.url ?? null),
  column('Sitio web para pedir hora', 'web', 30, ({ office }) => office?.booking ?? null),
  ...weekdays.map((day) =>
    column(capitalize(sourceLocale, t(`weekday.${day}`)), 'hours', 16, ({ office }) =>
      cells.hoursOn(office, day),
    ),
  ),
  column('Atiende solo con hora', 'yesNo', 12, ({ office }) =>
    cells.answer(office?.appointmentOnly),
  ),
  column(
    'Otros idiomas en que atiende',
    'languages',
    24,
    ({ office }) => office?.languages?.map((code) => languageWords[code]).join(between) ?? null,
  ),
  column('Qué hace la oficina', 'services', 40, ({ office }) =>
    office && office.services.length > 0
      ? office.services.map((service) => t(`service.${service}`)).join(between)
      : null,
  ),
  column(
    'Dirección de la municipalidad',
    'text',
    34,
    ({ municipality }) => municipality?.address?.value ?? null,
  ),
  column('Teléfonos de la municipalidad', 'phones', 22, ({ municipality }) =>
    cells.numbers(municipality?.phones),
  ),
  column('WhatsApp de la municipalidad', 'phones', 22, ({ municipality }) =>
    cells.numbers(municipality?.whatsapp),
  ),
  column(
    'Correo de la municipalidad',
    'mail',
    30,
    ({ municipality }) => municipality?.mail?.value ?? null,
  ),
  column(
    'Sitio web de la municipalidad',
    'web',
    30,
    ({ municipality }) => municipality?.website?.url ?? null,
  ),
  column('Horario de la municipalidad', 'week', 34, ({ municipality }) =>
    cells.hoursInWords(municipality),
  ),
  column('Sello Migrante: etapa', 'stage', 16, cells.stageOf),
  column('Sello Migrante: fecha', 'date', 13, cells.dateOf),
  column('Sello Migrante: resolución', 'text', 24, cells.resolutionOf),
];

/** Who answers for the row. */
export const signature: readonly BookColumn[] = [
  column('Quién llena la fila', 'filler', 22),
  column('Fecha de llenado', 'today', 13),
];
