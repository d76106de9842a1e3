import { parseHours } from '../../src/model/hours.ts';
import { firstDay, lastDay, newest, type PartialDate } from '../../src/model/dates.ts';
import type { Place } from './columns.ts';
import { isDay, say, type Compared, type Finding, type Word } from './finding.ts';
import { makePlace } from './make-place.ts';
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
  type Own,
  type RawPlace,
} from './place-values.ts';
import type { Field, PlaceValues } from './read-places.ts';
import { readAddress, type Where } from './place-address.ts';
import { isSame } from './same-value.ts';

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

/** Who tells the hours of a week says nothing of holidays: what is known of them holds. */
const keepHolidays = (old: string, osm: string) =>
  parseHours(old).closedOnHolidays && !parseHours(osm).closedOnHolidays ? `${osm}; PH off` : osm;

/** What is known and, as the office says, is there no longer. */
function findGone(place: Place, raw: RawPlace, { gone = [] }: PlaceValues, word: Word) {
  const findings: Finding[] = [];
  const removed: Field[] = [];
  for (const field of word.by ? gone.filter((each) => raw[each] !== undefined) : []) {
    const why =
      field === 'name'
        ? 'it says that there is no such office: take it out by hand'
        : whyNot(raw, field, word);
    findings.push({
      what: why === undefined ? 'changed' : 'contradicts',
      field: `${place} ${field}`,
      from: say(bareValue(raw, field)),
      to: 'no tiene',
      ...(why !== undefined && { why }),
    });
    if (why === undefined) removed.push(field);
  }
  return { findings, removed };
}

/** What a row says of an office or a municipality beside what its file has, and the changes that take it in. */
export function comparePlace(
  place: Place,
  raw: RawPlace | undefined,
  values: PlaceValues,
  word: Word,
  where: Where,
): Compared {
  const { comuna } = where;
  const given = { ...values };
  const findings: Finding[] = [];
  // The name of a municipality is no fact that a list would know better.
  if (place === 'municipality') delete given.name;
  if (given.address !== undefined) {
    const { address, why } = readAddress(raw?.address?.value, given.address, where);
    given.address = address;
    if (why !== undefined && !word.force) {
      findings.push({ what: 'contradicts', field: `${place} address`, to: address, why });
      delete given.address;
    }
  }
  if (given.hours !== undefined && raw?.hours)
    given.hours = keepHolidays(raw.hours.osm, given.hours);
  const said = fields.filter((field) => given[field] !== undefined);
  if (said.length === 0 && !(raw && given.gone)) {
    if (given.gone?.includes('name'))
      findings.push({ what: 'confirmed', field: `${place}: none is known, and the row says so` });
    return { findings, edits: [] };
  }
  if (!raw) {
    const made = makePlace(place, given, word, where);
    return { ...made, findings: [...findings, ...made.findings] };
  }
  const gone = findGone(place, raw, given, word);
  const { removed } = gone;
  findings.push(...gone.findings);
  const taken: Field[] = [];
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
    (field) =>
      raw[field] !== undefined &&
      !ownOf(raw, field).sources &&
      given[field] === undefined &&
      !removed.includes(field),
  );
  const denied = findings.some(({ what }) => what === 'contradicts');
  // A year written wrong in January would make what is newer older.
  const later = [raw.confirmed?.on, ...said.map((field) => dateOf(raw, field, word))].find(
    (known) => known && isDay(word.on) && firstDay(known) > word.on && !word.force,
  );
  const older = later !== undefined;
  const known = raw.confirmed?.on === word.on && raw.confirmed?.by === word.by;
  const isWhole =
    word.by !== undefined &&
    isDay(word.on) &&
    silent.length === 0 &&
    !denied &&
    !older &&
    !where.unread;
  if (word.by !== undefined && !isWhole)
    findings.push({
      what: 'contradicts',
      field: place,
      why: older
        ? `what is known is of later, of ${later}`
        : denied
          ? 'not confirmed as a whole, since a value contradicts'
          : isDay(word.on)
            ? silent.length > 0
              ? `not confirmed as a whole: nothing is said of ${silent.join(', ')}`
              : 'not confirmed as a whole: a cell could not be read'
            : 'a confirmation needs a whole day',
    });
  const hasOwn = !isWhole && !(raw.asOf === word.on && raw.sources?.join() === word.source);
  const own: Own = hasOwn
    ? { sources: [word.source], ...(word.on !== undefined && { asOf: word.on }) }
    : {};
  const changed = [...taken, ...removed];
  const edits: Edit[] = [
    ...taken.map((field) => editOf(place, field, given[field], raw, own)),
    ...removed.map((field) => ({ remove: [place, field] })),
  ];
  if (isWhole && !(known && changed.length === 0))
    edits.push(...confirm(place, raw, word, { said, changed }));
  // What has no place for a source of its own rests on those of the whole.
  else if (
    hasOwn &&
    (removed.length > 0 || taken.some((field) => !hasInner(field) && !isNumbers(field))) &&
    !raw.sources?.includes(word.source)
  )
    edits.push({ append: [place, 'sources'], value: word.source });
  return { findings, edits };
}
