import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { slug } from '../../src/schema/common.ts';
import type { ContentProblem } from '../../src/model/content-problem.ts';
import { findNewProblems } from '../import/find-new-problems.ts';
import type { Written } from '../import/write-all.ts';
import { listFields } from './fields.ts';
import { kinds, type FileRule, type NewKind } from './kinds.ts';

/** What was answered, by field. */
export type Values = Readonly<Record<string, unknown>>;

/** The files of an entry by its id. @throws Error when the id is none, or one of them is there */
export function filesOf(kind: NewKind, id: string, content: string): string[] {
  const { error } = slug.safeParse(id);
  if (error) throw new Error(`"${id}": ${error.issues[0]?.message}`);
  const files = kinds[kind].files.map(({ file }) => join(content, file(id)));
  for (const file of files)
    if (existsSync(file)) throw new Error(`${file} is there: nothing is ever written over`);
  return files;
}

/** A file as editors write it. What looks like a date to the parser of the site stands in quotes. */
function writeFile({ words }: FileRule, values: Values): string {
  const text = stringify(values, { schema: 'yaml-1.1', singleQuote: true, lineWidth: 0 });
  return words ? `---\n${text}---\n` : text;
}

/** Something wrong with the answer to a field. */
export interface WrongField {
  name: string;
  why: string;
}

export interface NewEntry {
  files: Written[];
  wrong: WrongField[];
  /** What else must be done before the content is whole: a source is to be named, a procedure led to. */
  left: ContentProblem[];
}

/** A new entry of what was answered, and what the checks of the content say of it. Nothing is written. */
export function planEntry(kind: NewKind, id: string, values: Values, content: string): NewEntry {
  const paths = filesOf(kind, id, content);
  const fields = listFields(kind);
  const files = kinds[kind].files.map((rule, at): Written => {
    const own = fields.filter(({ file, name }) => file === at && values[name] !== undefined);
    const text = writeFile(
      rule,
      Object.fromEntries(own.map(({ key, name }) => [key, values[name]])),
    );
    return { file: paths[at] ?? '', old: undefined, text };
  });
  const wrong: WrongField[] = [];
  const left: ContentProblem[] = [];
  for (const problem of findNewProblems(content, files)) {
    const [key] = problem.field.split('.');
    const field = fields.find((each) => paths[each.file] === problem.file && each.key === key);
    if (field) wrong.push({ name: field.name, why: `${problem.wrong} (${problem.remedy})` });
    else left.push(problem);
  }
  return { files, wrong, left };
}
