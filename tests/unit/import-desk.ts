import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { planImport } from '../../scripts/import/run.ts';
import { findProblems } from '../../scripts/find-problems.ts';
import { isRefusal } from '../../src/model/content-problem.ts';
import { contentContext } from '../../src/content-context.ts';
import * as fixtures from '../fixtures/fixtures.ts';

interface Desk {
  content: string;
  read: (file: string) => string;
  take: (
    kind: 'planilla' | 'sello' | 'contacts',
    lines: readonly string[],
    more?: object,
  ) => ReturnType<typeof planImport>;
}

/** A copy of the content of the made-up country, and somebody who takes lists in. */
export const test = base.extend<{ desk: Desk }>({
  desk: async ({}, use, info) => {
    const content = join(info.outputPath(), 'content');
    cpSync(fixtures.content, content, { recursive: true });
    const take: Desk['take'] = async (kind, lines, more = {}) => {
      const sheet = join(info.outputPath(), 'list.csv');
      writeFileSync(sheet, `\uFEFF${lines.join('\n')}\n`);
      return planImport(kind, sheet, {
        content,
        force: false,
        today: fixtures.builtOn,
        said: 'planilla',
        acceptGuesses: false,
        ...more,
      });
    };
    await use({ content, read: (file) => readFileSync(join(content, file), 'utf8'), take });
    const left = findProblems(content, contentContext(fixtures.builtOn)).problems.filter(isRefusal);
    expect(left).toEqual([]);
    rmSync(content, { recursive: true });
  },
});

/** What came of a list, as `changed office address`. */
export const says = ({ plans }: Pick<Awaited<ReturnType<typeof planImport>>, 'plans'>) =>
  plans.flatMap(({ findings }) => findings.map(({ what, field }) => `${what} ${field}`));
