import {
  cellRef,
  colToLetter,
  writeXlsx,
  type Cell,
  type CellStyle,
  type WriteSheet,
} from 'hucre/xlsx';
import { sourceLocale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { compareNames } from '../../model/collation.ts';
import type { Day } from '../../model/dates.ts';
import type { Comuna } from '../../model/types.ts';
import { services } from '../../schema/vocabulary.ts';
import { facts, names, signature, type BookColumn } from './columns.ts';
import { instructions } from './instructions.ts';
import { markOf } from './mark.ts';
import { rulesFor } from './validations.ts';
import { languageWords } from './words.ts';

const t = translatorFor(sourceLocale);
/** What is offered on a sheet of its own: too many words for a cell. */
const lists = {
  services: services.map((service) => t(`service.${service}`)).sort(compareNames),
  languages: Object.values(languageWords),
};

/** Hidden, and known again by `scripts/import/columns.ts`. */
const mark: BookColumn = {
  header: 'Control',
  check: 'locked',
  width: 12,
  of: (comuna) =>
    markOf(
      comuna.code,
      facts.map(({ of }) => of(comuna)),
    ),
};
const columns = [...names, ...facts, ...signature, mark];

/** Nobody is kept out: no password. */
const protection = { sheet: true, formatColumns: true, formatRows: true, autoFilter: true };
const gray = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E4E8E6' } } as const;
const wrapped = { wrapText: true, vertical: 'top' } as const;
const head: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: gray,
  alignment: wrapped,
};

/** Text stays text: a spreadsheet would make a day of `9-13`, and take the zero from a code. */
function styleOf({ check }: BookColumn): CellStyle {
  const isDay = check === 'date' || check === 'today';
  return {
    numFmt: isDay ? 'dd/mm/yyyy' : '@',
    alignment: wrapped,
    ...(check === 'locked' ? { fill: gray } : { protection: { locked: false } }),
  };
}

/** A sheet of columns of words that nobody changes; the first word of each is its heading. */
function wordsSheet(
  name: string,
  width: number,
  columns: readonly (readonly string[])[],
): WriteSheet {
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((words) => words[row] ?? null),
  );
  return {
    name,
    columns: columns.map(() => ({ width })),
    rows,
    cells: new Map(
      rows.flatMap((row, at) =>
        row.map((_, column) => [
          `${at},${column}`,
          { style: at === 0 ? head : { alignment: wrapped } },
        ]),
      ),
    ),
    protection,
  };
}

function comunasSheet(comunas: readonly Comuna[], today: Day): WriteSheet {
  const rules = rulesFor(today, lists);
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, column] of columns.entries()) {
    cells.set(`0,${at}`, { style: head });
    for (const row of comunas.keys()) cells.set(`${row + 1},${at}`, { style: styleOf(column) });
  }
  const last = comunas.length;
  return {
    name: 'Comunas',
    columns: columns.map((column) => ({ width: column.width, hidden: column === mark })),
    rows: [
      columns.map(({ header }) => header),
      ...comunas.map((comuna) => columns.map(({ of }) => of(comuna))),
    ],
    cells,
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${cellRef(last, columns.length - 1)}` },
    protection,
    dataValidations: columns.flatMap(({ header, check }, at) => {
      if (check === 'locked') return [];
      const { hint, rule } = rules[check];
      return {
        allowBlank: true,
        showInputMessage: true,
        showErrorMessage: true,
        inputTitle: header.slice(0, 32),
        inputMessage: hint,
        errorTitle: 'Revise este dato',
        errorMessage: hint,
        ...rule(cellRef(1, at)),
        range: `${cellRef(1, at)}:${colToLetter(at)}${last + 1}`,
      };
    }),
    pageSetup: { orientation: 'landscape' },
  };
}

/**
 * What the site shows of some comunas, as a workbook that an office corrects, signs and sends back:
 * `npm run import -- planilla` takes it in. The same each time it is made.
 * @param mail where it goes; none where the portal has no address
 */
export const makeWorkbook = (
  comunas: readonly Comuna[],
  today: Day,
  mail: string | undefined,
): Promise<Uint8Array> => {
  const made = new Date(`${today}T00:00:00Z`);
  return writeXlsx({
    properties: {
      title: 'Planilla de comunas',
      creator: t('site.name'),
      created: made,
      modified: made,
    },
    sheets: [
      wordsSheet('Cómo llenar', 100, [['Cómo llenar esta planilla', ...instructions(today, mail)]]),
      comunasSheet(comunas, today),
      wordsSheet('Listas', 50, [
        ['Qué hace la oficina', ...lists.services],
        ['Otros idiomas en que atiende', ...lists.languages],
      ]),
    ],
  });
};
