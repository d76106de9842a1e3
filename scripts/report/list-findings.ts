import type { Value } from '../../src/model/desk/judge-value.ts';
import { byHarm, type Subject, type subjectKinds } from '../../src/model/desk/subjects.ts';
import { harmOf, type Flaw } from '../../src/model/desk/weights.ts';
import { tableOf } from '../../src/data/table.ts';

export interface Wanted {
  kind?: (typeof subjectKinds)[number] | undefined;
  /** Code of a region; entries of the whole country are left out. */
  region?: string | undefined;
  flaw?: Flaw | undefined;
}

/** Entries of which something is doubtful or missing, with these values alone; the one that may do most harm first. */
export function listFindings(subjects: readonly Subject[], wanted: Wanted = {}): Subject[] {
  const { kind, region, flaw } = wanted;
  const isWanted = ({ flaws }: Value) => (flaw ? flaws.includes(flaw) : flaws.length > 0);
  return subjects
    .filter((subject) => kind === undefined || subject.kind === kind)
    .filter(({ regions }) => region === undefined || regions.includes(region))
    .map((subject) => ({ ...subject, values: subject.values.filter(isWanted) }))
    .filter(({ values }) => values.length > 0)
    .sort(byHarm);
}

const columns = [
  'harm',
  'kind',
  'id',
  'name',
  'field',
  'part',
  'flaws',
  'last_said',
  'people',
  'file',
] as const;

/** The same as a table, a row for each value; the value that may do most harm first. */
export function tableFindings(findings: readonly Subject[]) {
  const rows = findings.flatMap(({ kind, id, name, file, people, values }) =>
    values.map(({ part, field, flaws, date }) => ({
      harm: Math.round(harmOf(people, part, flaws)),
      kind,
      id,
      name,
      field,
      part,
      flaws,
      last_said: date ?? null,
      people,
      file,
    })),
  );
  return tableOf(
    columns,
    rows.sort((a, b) => b.harm - a.harm),
  );
}
