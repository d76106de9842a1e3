import { firstDay, lastDay, newest, type PartialDate } from '../../src/model/dates.ts';
import type { Place } from './columns.ts';
import { confirm } from './confirm-place.ts';
import type { Edit } from './edit-yaml.ts';
import {
  bareValue,
  editOf,
  fields,
  hasInner,
  isNumbers,
  ownOf,
  ways,
  write,
  type Own,
  type RawPlace,
} from './place-values.ts';
import type { PlaceValues } from './read-rows.ts';
import { isSame } from './same-value.ts';

/** What a row says of a field, beside what is known. */
export interface Finding {
  what: 'new' | 'changed' | 'confirmed' | 'contradicts';
  field: string;
  from?: string;
  to?: string;
  why?: string;
}

/** Who says it, and when. */
export interface Word {
  source: string;
  on?: PartialDate | undefined;
  by?: 'office' | 'sermig' | undefined;
  /** When the newest of some sources was published or, where they do not say, read. */
  dateOfSources: (ids: readonly string[]) => PartialDate | undefined;
  /** Takes what is older, or less sure, than what is known. */
  force: boolean;
}

/** When what is known was last true, as far as its sources tell. */
function dateOf(raw: RawPlace, field: string, { dateOfSources }: Word): PartialDate | undefined {
  const own = ownOf(raw, field);
  if (own.sources || own.asOf) return own.asOf ?? dateOfSources(own.sources ?? []);
  const dates = newest([raw.asOf, raw.confirmed?.on].flatMap((date) => date ?? []));
  return dates ?? dateOfSources(raw.sources ?? []);
}

/** Why a value that differs is not taken; none when it is. */
function whyNot(raw: RawPlace, field: string, word: Word): string | undefined {
  const { on, by, force } = word;
  if (force) return undefined;
  const known = dateOf(raw, field, word);
  if (!by && raw.confirmed && !ownOf(raw, field).sources)
    return `what is known was confirmed on ${raw.confirmed.on}`;
  if (known === undefined) return undefined;
  if (on === undefined) return `what is known is of ${known}, and the row has no date`;
  const isOlder = by ? lastDay(on) < firstDay(known) : firstDay(on) <= firstDay(known);
  return isOlder ? `what is known is of ${known}, the row of ${on}` : undefined;
}

const say = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value));

export interface Compared {
  findings: Finding[];
  edits: Edit[];
}

const isDay = (date: string | undefined): date is string => date?.length === 10;

function makePlace(place: Place, values: PlaceValues, word: Word, comuna: string): Compared {
  const { source, on, by } = word;
  const name = place === 'municipality' ? `Municipalidad de ${comuna}` : values.name;
  if (name === undefined)
    return {
      findings: [
        {
          what: 'contradicts',
          field: 'office',
          why: 'no office is known here: the row must name it',
        },
      ],
      edits: [],
    };
  const confirmed = by && isDay(on) ? { on, by } : undefined;
  const value = {
    name,
    ...Object.fromEntries(
      fields
        .filter(
          (field) => field !== 'name' && values[field] !== undefined && values[field] !== false,
        )
        .map((field) => [field, write(field, values[field], {}, {})]),
    ),
    ...(!confirmed && { caveats: ['not-confirmed-by-municipality'] }),
    confidence: confirmed ? 'high' : 'medium',
    ...(confirmed && { confirmed }),
    ...(on !== undefined && { asOf: on }),
    sources: [source],
  };
  const findings = fields.flatMap((field): Finding[] =>
    values[field] === undefined
      ? []
      : [{ what: 'new', field: `${place} ${field}`, to: say(values[field]) }],
  );
  return { findings, edits: [{ set: [place], value }] };
}

/** What a row says of an office or a municipality beside what its file has, and the changes that take it in. */
export function comparePlace(
  place: Place,
  raw: RawPlace | undefined,
  values: PlaceValues,
  word: Word,
  comuna: string,
): Compared {
  const given = { ...values };
  // The name of a municipality is no fact that a list would know better.
  if (place === 'municipality') delete given.name;
  // After a comma stands a comuna already: that of the file, or the one where the office is.
  if (given.address !== undefined && !given.address.includes(',')) given.address += `, ${comuna}`;
  if (Object.keys(given).length === 0) return { findings: [], edits: [] };
  if (!raw) return makePlace(place, given, word, comuna);
  const findings: Finding[] = [];
  const taken: (keyof PlaceValues)[] = [];
  for (const field of fields) {
    const value = given[field];
    if (value === undefined || (value === false && raw[field] === undefined)) continue;
    const old = bareValue(raw, field);
    const found = {
      field: `${place} ${field}`,
      ...(old !== undefined && { from: say(old) }),
      to: say(value),
    };
    const why = whyNot(raw, field, word);
    if (old !== undefined && isSame(field, old, value, comuna, word.by !== undefined))
      findings.push({ ...found, what: 'confirmed' });
    else if (old !== undefined && why !== undefined)
      findings.push({ ...found, what: 'contradicts', why });
    else {
      findings.push({ ...found, what: old === undefined ? 'new' : 'changed' });
      taken.push(field);
    }
  }
  const silent = ways.filter(
    (field) => raw[field] !== undefined && !ownOf(raw, field).sources && given[field] === undefined,
  );
  const denied = findings.some(({ what }) => what === 'contradicts');
  const older = raw.confirmed && isDay(word.on) && raw.confirmed.on > word.on && !word.force;
  const known = raw.confirmed?.on === word.on && raw.confirmed?.by === word.by;
  const isWhole =
    word.by !== undefined && isDay(word.on) && silent.length === 0 && !denied && !older;
  if (word.by !== undefined && !isWhole)
    findings.push({
      what: 'contradicts',
      field: place,
      why: older
        ? `it was confirmed later, on ${raw.confirmed?.on}`
        : denied
          ? 'not confirmed as a whole, since a value contradicts'
          : isDay(word.on)
            ? `not confirmed as a whole: nothing is said of ${silent.join(', ')}`
            : 'a confirmation needs a whole day',
    });
  const hasOwn = !isWhole && !(raw.asOf === word.on && raw.sources?.join() === word.source);
  const own: Own = hasOwn
    ? { sources: [word.source], ...(word.on !== undefined && { asOf: word.on }) }
    : {};
  const replaced = new Set<string>(taken);
  const edits: Edit[] = taken.map((field) => editOf(place, field, given[field], raw, own));
  if (isWhole && !(known && taken.length === 0)) edits.push(...confirm(place, raw, word, replaced));
  // What has no place for a source of its own rests on those of the whole.
  else if (
    hasOwn &&
    taken.some((field) => !hasInner(field) && !isNumbers(field)) &&
    !raw.sources?.includes(word.source)
  )
    edits.push({ append: [place, 'sources'], value: word.source });
  return { findings, edits };
}
