import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import { walk } from '../walk.ts';

/** Doubts that are answered once the office, or SERMIG, has said that a fact holds. */
export const answeredDoubts: ReadonlySet<unknown> = new Set([
  'not-confirmed-by-municipality',
  'may-be-other-office',
  'website-not-confirmed',
  'announced-not-confirmed-open',
  'may-have-closed',
  'programme-may-have-ended',
  // Of an event of the Sello Migrante.
  'stage-not-stated',
  'validity-not-implied',
  'not-obtained-by-later-source',
]);

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Paths of the doubts below a value; what was read elsewhere has its own sources and is not confirmed with it. */
function* doubtsOf(value: Fields, path: string): Generator<{ path: string; doubt: string }> {
  const { caveats } = value;
  if (Array.isArray(caveats))
    for (const doubt of caveats)
      if (answeredDoubts.has(doubt)) yield { path: `${path}caveats`, doubt: String(doubt) };
  for (const [key, child] of Object.entries(value))
    if (isFields(child) && child['sources'] === undefined) yield* doubtsOf(child, `${path}${key}.`);
}

/** Nothing is confirmed and doubted at once. */
export function checkConfirmations(content: RawContent): ContentProblem[] {
  return [...content.contacts, ...content.comunas].flatMap(({ file, data }) =>
    [...walk(data)].flatMap(({ path, value }) =>
      isFields(value) && isFields(value['confirmed'])
        ? [...doubtsOf(value, path === '' ? '' : `${path}.`)].map(({ path: field, doubt }) => ({
            file,
            field,
            wrong: `it is confirmed, and "${doubt}" says that it is not`,
            remedy: 'take out the doubt, or the confirmation; content/README.md says who confirms',
          }))
        : [],
    ),
  );
}
