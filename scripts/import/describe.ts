import type { Plan } from './plan.ts';
import type { Finding } from './finding.ts';
import type { Outcome } from './run.ts';

const quote = (text: string) => `"${text}"`;

function describeFinding({ what, field, from, to, why }: Finding): string {
  const values =
    what === 'changed' || (what === 'contradicts' && from !== undefined)
      ? `: ${quote(from ?? '')} → ${quote(to ?? '')}`
      : to !== undefined
        ? `: ${quote(to)}`
        : '';
  return `  ${what.padEnd(12)}${field}${values}${why === undefined ? '' : ` (kept: ${why})`}`;
}

const hasConfirmed = (value: unknown) =>
  typeof value === 'object' && value !== null && 'confirmed' in value;

/** What one row does, with its comuna. */
export function describePlan({ row, findings, edits, toRead = [] }: Plan): string {
  const { comuna, line, guessed, cells } = row;
  const head = `${comuna.name} (${comuna.id}), row ${line}${guessed === undefined ? '' : `, a guess: ${guessed}`}`;
  const confirmed = edits.flatMap((edit) =>
    'set' in edit && (edit.set.at(-1) === 'confirmed' || hasConfirmed(edit.value))
      ? String(edit.set[0])
      : [],
  );
  return [
    head,
    ...findings.map(describeFinding),
    ...(confirmed.length > 0 ? [`  written as confirmed: ${confirmed.join(', ')}`] : []),
    ...cells.map((cell) => `  not taken   ${cell}`),
    ...(toRead.length > 0
      ? [`  read again  ${toRead.join(' and ')}: they may now say otherwise`]
      : []),
  ].join('\n');
}

/** What a sheet changes: by comuna, then what is guessed, what is refused, and the sums. */
export function describeOutcome(outcome: Outcome, acceptGuesses: boolean): string {
  const { plans, guessed, refused, leftOut, untouched, files } = outcome;
  const taken = plans.filter(({ row }) => row.guessed === undefined).length;
  return [
    ...plans.map(describePlan),
    ...(guessed.length > 0
      ? ['', `Guessed${acceptGuesses ? '' : ', and not written without --accept-guesses'}:`]
      : []),
    ...guessed.map(({ line, guessed: guess }) => `  row ${line}: ${guess}`),
    ...(refused.length > 0 ? ['', 'Refused:'] : []),
    ...refused.map(({ line, name, why, guesses }) => {
      const best = guesses.length > 0 ? `; perhaps ${guesses.join(', ')}?` : '';
      return `  row ${line}, ${name || 'without a name'}: ${why}${best}`;
    }),
    ...(leftOut.length > 0
      ? ['', `Columns that say nothing that is taken: ${leftOut.join(', ')}`]
      : []),
    ...(untouched > 0
      ? ['', `${untouched} row(s) came back as they went out: nobody filled them in`]
      : []),
    '',
    `${taken} taken, ${guessed.length} guessed, ${refused.length} refused; ${files.length} file(s) to write`,
  ].join('\n');
}
