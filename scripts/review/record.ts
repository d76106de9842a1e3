import { readFileSync } from 'node:fs';
import { findNewProblems } from '../import/find-new-problems.ts';
import { writeAll, type Written } from '../import/write-all.ts';
import type { Check, Result } from './check.ts';
import { editEntry } from './edit-entry.ts';

/**
 * Writes into the entries of some checks what was found on a day: all of them, or none.
 * @returns the files that are not as they were
 * @throws Error when the content would be refused with it
 */
export function recordResult(
  checks: readonly Check[],
  result: Result,
  on: string,
  content: string,
): string[] {
  const texts = new Map<string, { old: string; text: string }>();
  for (const { file, at } of checks) {
    const old = texts.get(file)?.old ?? readFileSync(file, 'utf8');
    const text = texts.get(file)?.text ?? old;
    const edit = { set: [...at, 'checked'], value: { on, result } };
    texts.set(file, { old, text: editEntry(file, text, [edit]) });
  }
  const files = [...texts]
    .filter(([, { old, text }]) => old !== text)
    .map(([file, texts]): Written => ({ file, ...texts }));
  const [problem] = findNewProblems(content, files);
  if (problem) throw new Error(`${problem.file}: ${problem.field}: ${problem.wrong}`);
  if (files.length > 0) writeAll(content, files);
  return files.map(({ file }) => file);
}
