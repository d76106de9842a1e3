import { answeredDoubts } from '../../src/model/checks/confirmations.ts';
import type { Place } from './columns.ts';
import type { Word } from './compare-place.ts';
import type { Edit } from './edit-yaml.ts';
import type { RawPlace } from './place-values.ts';

/** Takes out the doubts that a confirmation answers. */
function* answer(place: Place, raw: RawPlace, replaced: ReadonlySet<string>): Generator<Edit> {
  const holders = [
    { at: [place], caveats: raw.caveats },
    ...(['address', 'mail', 'website', 'hours'] as const).map((field) => ({
      at: [place, field],
      caveats: raw[field]?.sources ? [] : raw[field]?.caveats,
    })),
    ...(['phones', 'whatsapp'] as const).flatMap((field) =>
      (raw[field] ?? []).map((each, index) => ({
        at: [place, field, index],
        caveats: each.sources ? [] : each.caveats,
      })),
    ),
  ].filter(({ at }) => !replaced.has(String(at[1])));
  for (const { at, caveats = [] } of holders) {
    const left = caveats.filter((caveat) => !answeredDoubts.has(caveat));
    if (left.length === caveats.length) continue;
    yield left.length > 0
      ? { set: [...at, 'caveats'], value: left }
      : { remove: [...at, 'caveats'] };
  }
}

/** Says that all of a contact was confirmed, and takes out the doubts that this answers. */
export function* confirm(
  place: Place,
  raw: RawPlace,
  word: Word,
  replaced: ReadonlySet<string>,
): Generator<Edit> {
  const { source, on, by } = word;
  yield* answer(place, raw, replaced);
  if (raw.confidence === 'low') yield { set: [place, 'confidence'], value: 'high' };
  yield { set: [place, 'confirmed'], value: { on, by } };
  if (raw.asOf !== on) yield { set: [place, 'asOf'], value: on };
  if (!raw.sources?.includes(source)) yield { append: [place, 'sources'], value: source };
}
