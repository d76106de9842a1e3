import { relative } from 'node:path';
import { contentContext } from '../../src/content-context.ts';
import { isRefusal, type ContentProblem } from '../../src/model/content-problem.ts';
import { settings } from '../../src/settings.ts';
import { findProblems } from '../find-problems.ts';
import type { Written } from './write-all.ts';

const nameOf = ({ file, field, wrong }: ContentProblem) => [file, field, wrong].join();

/** What the content would be refused for with these files, and is not without them. Nothing is written. */
export function findNewProblems(content: string, files: readonly Written[]): ContentProblem[] {
  const context = contentContext(settings.date);
  const find = (instead?: ReadonlyMap<string, string>) =>
    findProblems(content, context, instead).problems.filter(isRefusal);
  const after = find(new Map(files.map(({ file, text }) => [relative(content, file), text])));
  if (after.length === 0) return [];
  const before = new Set(find().map(nameOf));
  return after.filter((problem) => !before.has(nameOf(problem)));
}
