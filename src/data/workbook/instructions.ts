import { formatDate } from '../../i18n/format.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { Day } from '../../model/dates.ts';

const t = translatorFor(sourceLocale);

/**
 * How the workbook is filled in, in ten lines.
 * @param mail where it goes; none where the portal has no address
 */
export const instructions = (today: Day, mail: string | undefined): readonly string[] => [
  `Esta planilla tiene lo que ${t('site.name')} muestra de cada comuna al ${formatDate(sourceLocale, today)}. Una fila es una comuna.`,
  'Abra la hoja «Comunas» y busque su comuna. Llene solo esa fila. Las celdas grises no se pueden cambiar.',
  'Si un dato está bien, déjelo como está. Si está mal o falta, escriba el correcto.',
  'Si algo ya no existe, escriba: no tiene. Si no sabe si un dato está bien, borre la celda: así no lo confirma.',
  'La oficina es la que atiende a personas migrantes en su municipalidad. Si no hay, escriba en su nombre: no tiene. Revise también los datos de la municipalidad.',
  'Escriba el horario de cada día así: 09:00-13:00 y 14:30-17:00. Si ese día no atiende, escriba: Cerrado.',
  'Si hay varios teléfonos o servicios, escríbalos en la misma celda, separados con punto y coma (;).',
  'No escriba nombres ni teléfonos de personas. Lo que escriba se publica para todo el mundo.',
  'Al final de la fila, elija qué oficina responde y escriba la fecha. Sin esos dos datos no podemos usar la fila.',
  mail === undefined
    ? 'Guarde el archivo, desde Excel, LibreOffice o Google Sheets, y devuélvalo a quien se lo envió. La página de su comuna dirá quién confirmó los datos y cuándo.'
    : `Guarde el archivo, desde Excel, LibreOffice o Google Sheets, y envíelo a ${mail}. La página de su comuna dirá quién confirmó los datos y cuándo.`,
];
