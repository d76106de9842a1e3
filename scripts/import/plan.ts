import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/model/collation.ts';
import { newest, type PartialDate } from '../../src/model/dates.ts';
import type { RawContent } from '../../src/model/raw.ts';
import type { SourceData } from '../../src/schema/source.ts';
import { comparePlace } from './compare-place.ts';
import type { Compared, Word } from './finding.ts';
import { compareSello, type RawEvent } from './compare-sello.ts';
import type { Place } from './columns.ts';
import type { Where } from './place-address.ts';
import type { RawPlace } from './place-values.ts';
import { editFile, readFrontMatter, writeFields } from './edit-yaml.ts';
import type { ReadRow, Refusal } from './read-rows.ts';
import type { Written } from './write-all.ts';

export interface Terms {
  content: string;
  /** The source of what is nobody's own word; what an office says gets one of its own. */
  source?: { id: string; data: SourceData } | undefined;
  on?: PartialDate | undefined;
  by?: 'office' | 'sermig' | undefined;
  force: boolean;
  /** Day on which the sheet was read. */
  today: string;
  /** How the office said it. */
  said: 'planilla' | 'confirmacion';
}

const titles = {
  planilla: 'Planilla de datos de la comuna',
  confirmacion: 'Confirmación de los datos de la comuna',
};

/** What is to be done for one row. */
export interface Plan extends Compared {
  row: ReadRow;
  file: string;
  /** The file with all that this row and those before it change; none when this one changes nothing. */
  text?: string;
  /** A source made for it, which is not there yet. */
  source?: Written;
  /** Words of the file that may now say otherwise; none where nothing changes. */
  toRead?: string[];
}

const publisherOf = (by: 'office' | 'sermig', comuna: string) =>
  by === 'office' ? `Municipalidad de ${comuna}` : 'Servicio Nacional de Migraciones';

/** The source that the word of an office is: its planilla, which stands at no address. */
function makeSource(row: ReadRow, by: 'office' | 'sermig', on: string, terms: Terms) {
  const id = `${terms.said}-${by === 'sermig' ? 'sermig-' : ''}${row.comuna.slug}-${on}`;
  const file = join(terms.content, 'sources', `${id}.yaml`);
  const data = {
    title: titles[terms.said],
    publisher: publisherOf(by, row.comuna.name),
    published: on,
    read: terms.today < on ? on : terms.today,
    kind: by === 'office' ? 'municipal' : 'official',
  };
  return {
    id,
    ...(!existsSync(file) && { file: { file, old: undefined, text: writeFields(data) } }),
  };
}

interface RawFile {
  sello?: RawEvent[];
  office?: RawPlace;
  municipality?: RawPlace;
}

/** What somebody wrote in a file in words, which no import can keep true. */
const listWords = (text: string) => [
  ...(/^ +note:/m.test(text) ? ['its notes'] : []),
  ...(/^---\n[^]*?\n---\n\s*\S/.test(text) ? ['its text, in every language'] : []),
];

/** Whether a row says anything that the file does not. */
const saysMore = ({ findings }: Compared) => findings.some(({ what }) => what !== 'confirmed');

interface Known {
  dateOfSources: Word['dateOfSources'];
  isComuna: Where['isComuna'];
}

function planRow(
  row: ReadRow,
  file: string,
  text: string,
  terms: Terms,
  { dateOfSources, isComuna }: Known,
): Plan | string {
  if (row.by === 'sermig' && terms.by !== 'sermig' && !terms.source)
    return 'it says that SERMIG answers: if SERMIG sent it, say so with --by sermig';
  const by = row.by ?? terms.by;
  const on = row.on ?? terms.on ?? terms.source?.data.published ?? terms.source?.data.read;
  const made = by && on && !terms.source ? makeSource(row, by, on, terms) : undefined;
  const source = terms.source?.id ?? made?.id;
  const word: Word = { source: source ?? '', on, by, dateOfSources, force: terms.force };
  const raw = (readFrontMatter(text) ?? {}) as RawFile;
  const parts = [
    ...(Object.keys(row.places) as Place[]).map((place) =>
      comparePlace(place, raw[place], row.places[place] ?? {}, word, {
        comuna: row.comuna.name,
        isComuna,
        unread: row.unread.includes(place),
      }),
    ),
    ...(row.sello ? [compareSello(raw.sello ?? [], row.sello, word)] : []),
  ];
  const compared = {
    findings: parts.flatMap(({ findings }) => findings),
    edits: parts.flatMap(({ edits }) => edits),
  };
  // Who signs in part means to say something.
  const isSigned = row.on !== undefined || row.by !== undefined;
  if (source === undefined && (isSigned || saysMore(compared)))
    return by
      ? 'it has no date: say when it was filled in, or --on DATE'
      : 'nobody says so: fill in who answered and when, or name the list by --source ID';
  if (compared.edits.length === 0) return { row, file, ...compared };
  try {
    const changed = editFile(text, compared.edits);
    return {
      row,
      file,
      ...compared,
      text: changed,
      toRead: listWords(changed),
      ...(made?.file && { source: made.file }),
    };
  } catch (error) {
    return (error as Error).message;
  }
}

/** What each row changes, one after the other, and by name those that cannot be taken. */
export function planRows(rows: readonly ReadRow[], known: RawContent, terms: Terms) {
  const files = new Map(known.comunas.map(({ file, data }) => [data.code, file]));
  const sourceDates = new Map(
    known.sources.map(({ id, data }) => [id, data.published ?? data.read]),
  );
  const dateOfSources = (ids: readonly string[]) =>
    newest(ids.flatMap((id) => sourceDates.get(id) ?? []));
  const comunaNames = new Set(
    known.territory.flatMap(({ data: { name, aliases } }) => [name, ...aliases].map(fold)),
  );
  const isComuna = (text: string) => comunaNames.has(fold(text));
  const texts = new Map<string, string>();
  const plans: Plan[] = [];
  const refused: Refusal[] = [];
  for (const row of rows) {
    const file = files.get(row.comuna.id);
    const plan =
      file === undefined
        ? 'it has no file in the content'
        : planRow(row, file, texts.get(file) ?? readFileSync(file, 'utf8'), terms, {
            dateOfSources,
            isComuna,
          });
    if (typeof plan === 'string')
      refused.push({ line: row.line, name: row.comuna.name, why: plan, guesses: [] });
    else {
      plans.push(plan);
      if (plan.text !== undefined) texts.set(plan.file, plan.text);
    }
  }
  return { plans, refused };
}

/** The files that some plans write, each once. */
export function filesOf(plans: readonly Plan[]): Written[] {
  const files = new Map<string, Written>();
  for (const { file, text, source } of plans) {
    if (text !== undefined) files.set(file, { file, old: readFileSync(file, 'utf8'), text });
    if (source) files.set(source.file, source);
  }
  return [...files.values()];
}
