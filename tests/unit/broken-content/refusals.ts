import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { findProblems as findAll } from '../../../scripts/find-problems.ts';
import { reservedSegments, textRules } from '../../../src/i18n/locales.ts';
import { reservedSlugs } from '../../../src/i18n/routes.ts';
import type { TextRules } from '../../../src/schema/locale.ts';
import type { ContentProblem } from '../../../src/model/content-problem.ts';
import { smallContent } from './small-content.ts';

export const comuna = 'comunas/valparaiso/valparaiso.mdx';
export const contact = 'contacts/sermig-valparaiso.yaml';
export const procedure = 'procedures/cedula/facts.yaml';
export const words = 'procedures/cedula/es.mdx';
export const creole = 'procedures/cedula/ht.mdx';
export const guide = 'guide/facts.yaml';

/** Changes a text of the small content; throws when there is nothing to change. */
export const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the small content has no "${from}"`);
  return text.replace(from, to);
};

/** A change of one file: another text, a change of its text, or its removal. */
export type Change = string | Buffer | null | ((text: string) => string);

/** What the checks say of the small content after some changes, in a site of some languages. */
export function findProblems(
  changes: Record<string, Change> = {},
  locales: readonly string[] = ['es', 'ht'],
  moreRules: readonly (readonly [string, TextRules])[] = [],
): ContentProblem[] {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const files: Record<string, string | Buffer | null> = { ...smallContent };
    for (const [file, change] of Object.entries(changes))
      files[file] = typeof change === 'function' ? change(smallContent[file] ?? '') : change;
    for (const [file, text] of Object.entries(files)) {
      if (text === null) continue;
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const context = {
      latest: '2026-11-23',
      locales,
      textRules: new Map([...textRules, ...moreRules]),
      reserved: reservedSegments,
      reservedPages: reservedSlugs,
    };
    return findAll(root, context).problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(`${root}/`, 'content/'),
    }));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What is broken, and how; the file and the field that are blamed, and what is said. */
export type Refusal = [
  kind: string,
  changes: Record<string, Change>,
  file: string,
  field: string,
  wrong: RegExp,
];

/** A test for each kind of broken content: the checks refuse it, with file, field and remedy. */
export function testRefusals(refusals: readonly Refusal[]): void {
  for (const [kind, changes, file, field, wrong] of refusals)
    test(`${kind} is refused, with file, field and remedy`, () => {
      const problems = findProblems(changes);
      const found = problems.find((p) => p.file === `content/${file}` && p.field === field);
      expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
      expect(found?.wrong).toMatch(wrong);
      expect(found?.remedy).not.toBe('');
    });
}
