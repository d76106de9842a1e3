import { answeredDoubts } from '../../src/model/checks/confirmations.ts';
import type { Place } from './columns.ts';
import type { Word } from './finding.ts';
import type { Edit } from './edit-yaml.ts';
import { isNumbers, ownOf, ways, type RawPlace } from './place-values.ts';
import type { Field } from './read-places.ts';

/** What the office said of itself, and what of that is written anew. */
interface Said {
  said: readonly Field[];
  changed: readonly Field[];
}

/** Doubts of the whole that are answered by what is said, and by its being said on a day. */
function isAnswered(doubt: string, { said, changed }: Said): boolean {
  if (answeredDoubts.has(doubt) || doubt === 'page-undated') return true;
  if (doubt === 'only-existence-known') return ways.some((way) => said.includes(way));
  if (/^(?:hours-|opening-not-known)/.test(doubt))
    return changed.includes('hours') || (said.includes('hours') && !doubt.endsWith('department'));
  return false;
}

/** What was read elsewhere and the office says as well rests on its word: its own sources go, and the doubts that are answered. */
function* rest(at: Path, value: object, said: Said): Generator<Edit> {
  const { caveats, ...own } = value as { caveats?: string[] };
  for (const key of ['sources', 'asOf']) if (key in own) yield { remove: [...at, key] };
  const left = caveats?.filter((doubt) => !isAnswered(doubt, said));
  if (!caveats || left?.length === caveats.length) return;
  yield left && left.length > 0
    ? { set: [...at, 'caveats'], value: left }
    : { remove: [...at, 'caveats'] };
}
type Path = readonly (string | number)[];

/** Says that all of a contact was confirmed, and takes out the doubts that this answers. */
export function* confirm(
  place: Place,
  raw: RawPlace,
  { source, on, by }: Word,
  said: Said,
): Generator<Edit> {
  yield* rest([place], { caveats: raw.caveats }, said);
  for (const field of said.said.filter((each) => !said.changed.includes(each))) {
    const value: unknown = raw[field];
    if (isNumbers(field))
      for (const [index, each] of (value as object[]).entries())
        yield* rest([place, field, index], each, said);
    else if (Object.keys(ownOf(raw, field)).length > 0)
      yield* rest([place, field], value as object, said);
  }
  if (raw.confidence === 'low') yield { set: [place, 'confidence'], value: 'high' };
  yield { set: [place, 'confirmed'], value: { on, by } };
  if (raw.asOf !== on) yield { set: [place, 'asOf'], value: on };
  if (!raw.sources?.includes(source)) yield { append: [place, 'sources'], value: source };
}
