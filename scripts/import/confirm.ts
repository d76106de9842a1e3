import { readFileSync } from 'node:fs';
import { readContent } from '../read-content.ts';
import { bareValue, fields, type RawPlace } from './place-values.ts';
import { readFrontMatter } from './edit-yaml.ts';
import { findComuna } from './find-comuna.ts';
import type { PlaceValues } from './read-places.ts';
import type { ReadRow, Refusal, SelloValues } from './read-rows.ts';
import type { RawEvent } from './compare-sello.ts';
import { planSound, type Outcome } from './run.ts';

/** All that is known of a place, as a row would say it. */
function valuesOf(raw: RawPlace): PlaceValues {
  return Object.fromEntries(
    fields.flatMap((field) => (raw[field] === undefined ? [] : [[field, bareValue(raw, field)]])),
  );
}

/** The row that would say again what a file says. */
function sayAgain(
  file: string,
  by: 'office' | 'sermig',
): Pick<ReadRow, 'places' | 'sello'> | undefined {
  const raw = readFrontMatter(readFileSync(file, 'utf8')) as {
    office?: RawPlace;
    municipality?: RawPlace;
    sello?: RawEvent[];
  };
  if (by === 'sermig') {
    const [newest] = [...(raw.sello ?? [])].sort((a, b) =>
      (b.date ?? '').localeCompare(a.date ?? ''),
    );
    return newest?.stage && { places: {}, sello: newest as SelloValues };
  }
  const places = {
    ...(raw.office && { office: valuesOf(raw.office) }),
    ...(raw.municipality && { municipality: valuesOf(raw.municipality) }),
  };
  return Object.keys(places).length > 0 ? { places } : undefined;
}

/** Plans to write down that all that is known of some comunas was confirmed on a day. */
export function planConfirmation(
  asked: readonly string[],
  by: 'office' | 'sermig',
  on: string,
  content: string,
  today: string,
): Omit<Outcome, 'leftOut' | 'untouched'> {
  const result = readContent(content);
  const known = result.content;
  const names = {
    comunas: known.territory.map(({ data }) => data),
    provinces: known.provinces.map(({ data }) => data),
    regions: known.regions.map(({ data }) => data),
  };
  const refused: Refusal[] = [];
  const rows: ReadRow[] = [];
  for (const [index, name] of asked.entries()) {
    const line = index + 1;
    const isCode = /^\d+$/.test(name);
    const slug = names.comunas.find((each) => each.slug === name);
    const found = slug
      ? { comuna: slug }
      : findComuna(
          { code: isCode ? name : '', name: isCode ? '' : name, province: '', region: '' },
          names,
        );
    const comuna = 'guessed' in found ? undefined : found.comuna;
    const file = known.comunas.find(({ data }) => data.code === comuna?.id)?.file;
    const said = file === undefined ? undefined : sayAgain(file, by);
    if (comuna && said) rows.push({ line, comuna, on, by, cells: [], unread: [], ...said });
    else if (comuna)
      refused.push({
        line,
        name,
        why:
          by === 'sermig'
            ? 'no event of the Sello is known'
            : 'no office and no municipality is known',
        guesses: [],
      });
    else
      refused.push({
        line,
        name,
        why: 'refused' in found ? found.refused : 'that is no sure name',
        guesses: 'refused' in found ? found.guesses : [found.comuna.name],
      });
  }
  const planned = planSound(rows, result, {
    content,
    today,
    said: 'confirmacion',
    force: false,
    acceptGuesses: false,
  });
  const kept = planned.plans.flatMap(({ row, findings }) =>
    findings.flatMap(({ what, field, why }) =>
      what === 'contradicts'
        ? [{ line: row.line, name: row.comuna.name, why: `${field}: ${why}`, guesses: [] }]
        : [],
    ),
  );
  return { ...planned, refused: [...refused, ...planned.refused, ...kept] };
}
