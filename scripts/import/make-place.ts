import type { Place } from './columns.ts';
import { isDay, say, type Compared, type Finding, type Word } from './finding.ts';
import { fields, write } from './place-values.ts';
import type { Where } from './place-address.ts';
import type { PlaceValues } from './read-places.ts';

/** An office or a municipality of which nothing was known. */
export function makePlace(
  place: Place,
  values: PlaceValues,
  word: Word,
  { comuna, unread }: Pick<Where, 'comuna' | 'unread'>,
): Compared {
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
  const confirmed = by && isDay(on) && !unread ? { on, by } : undefined;
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
  if (by && unread)
    findings.push({
      what: 'contradicts',
      field: place,
      why: 'not confirmed as a whole: a cell could not be read',
    });
  return { findings, edits: [{ set: [place], value }] };
}
