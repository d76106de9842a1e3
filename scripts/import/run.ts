import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readContent, type ReadResult } from '../read-content.ts';
import { findNewProblems } from './find-new-problems.ts';
import { findTable, type Kind } from './columns.ts';
import { filesOf, planRows, type Plan, type Terms } from './plan.ts';
import { readRows, type ReadRow, type Refusal } from './read-rows.ts';
import { readSheets } from './read-sheet.ts';
import { isCutOff, writeAll, type Written } from './write-all.ts';

export interface Outcome {
  plans: Plan[];
  /** Rows whose comuna is a guess: written only with `acceptGuesses`. */
  guessed: ReadRow[];
  refused: Refusal[];
  leftOut: string[];
  /** Rows of our workbook that came back as they went out. */
  untouched: number;
  files: Written[];
}

/** What the content would refuse is refused by the name of its row, and the others are checked again. */
function keepSound(content: string, plans: readonly Plan[], refused: Refusal[]): Plan[] {
  const problems = findNewProblems(content, filesOf(plans));
  if (problems.length === 0) return [...plans];
  const bad = Map.groupBy(plans, (plan) =>
    problems.find(({ file }) => file === plan.file || file === plan.source?.file),
  );
  for (const [problem, own] of bad)
    if (problem)
      for (const { row } of own)
        refused.push({
          line: row.line,
          name: row.comuna.name,
          why: `${problem.field}: ${problem.wrong}; ${problem.remedy}`,
          guesses: [],
        });
  const sound = bad.get(undefined) ?? [];
  const [first] = problems;
  if (sound.length === plans.length)
    throw new Error(`nothing is taken: ${first?.file}, ${first?.field}: ${first?.wrong}`);
  return keepSound(content, sound, refused);
}

/** Plans what some rows change, and refuses by name what the checks of the content would. */
export function planSound(
  rows: readonly ReadRow[],
  { content, problems }: ReadResult,
  terms: Terms & { acceptGuesses: boolean },
): Pick<Outcome, 'plans' | 'guessed' | 'refused' | 'files'> {
  if (problems.length > 0)
    throw new Error('the content has problems of its own: mend what npm run check:content lists');
  const guessed = rows.filter((row) => row.guessed !== undefined);
  const sure = rows.filter((row) => terms.acceptGuesses || row.guessed === undefined);
  const { plans, refused } = planRows(sure, content, terms);
  const sound = filesOf(plans).length > 0 ? keepSound(terms.content, plans, refused) : plans;
  return { plans: sound, guessed, refused, files: filesOf(sound) };
}

/**
 * Reads a sheet and says what it changes; nothing is written.
 * @throws Error when the file cannot be read at all, or the content is broken already
 */
export async function planImport(
  kind: Kind,
  file: string,
  terms: Terms & { acceptGuesses: boolean },
): Promise<Outcome> {
  const known = readContent(terms.content);
  const table = findTable(await readSheets(basename(file), readFileSync(file)), kind);
  const { rows, refused, untouched } = readRows(table, kind, {
    comunas: known.content.territory.map(({ data }) => data),
    provinces: known.content.provinces.map(({ data }) => data),
    regions: known.content.regions.map(({ data }) => data),
  });
  const planned = planSound(rows, known, terms);
  return {
    ...planned,
    refused: [...refused, ...planned.refused].sort((a, b) => a.line - b.line),
    leftOut: table.leftOut,
    untouched,
  };
}

/** Writes all that is planned, or nothing. */
export function writeOutcome(content: string, { files }: Pick<Outcome, 'files'>): void {
  if (files.length > 0 || isCutOff(content)) writeAll(content, files);
}
