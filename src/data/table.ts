/** What a cell holds: a text, a number, yes or no, a list of texts; null where it is not known. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A table of the open data: the same rows stand in its JSON and in its CSV. */
export interface Table<Column extends string = string> {
  columns: readonly Column[];
  rows: readonly Readonly<Record<Column, Cell>>[];
}

/** A table of rows that all have the same columns. */
export function tableOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): Table<Column> {
  return { columns, rows };
}
