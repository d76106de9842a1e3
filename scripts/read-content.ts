import { globSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { collections, entryId, type CollectionName } from '../src/schema/collections.ts';
import { longestId } from '../src/schema/common.ts';
import type { Broken } from '../src/model/checks/followers.ts';
import type { ContentProblem } from '../src/model/content-problem.ts';
import type { RawContent } from '../src/model/raw.ts';
import { findStrays } from './find-strays.ts';
import { readFile } from './read-file.ts';

/** What was read, and everything that does not fit its schema. */
export interface ReadResult {
  content: RawContent;
  problems: ContentProblem[];
  /** What could not be read, so that nothing is known of it. */
  broken: Broken[];
}

/**
 * Reads and validates every content file below `root`, without Astro; lists all problems at once. Texts of `instead`,
 * by their path below `root`, stand in for files, or for ones that are not there yet.
 */
export function readContent(
  root = 'content',
  instead: ReadonlyMap<string, string> = new Map(),
): ReadResult {
  const problems: ContentProblem[] = [];
  const broken: Broken[] = [];
  const content: Record<string, unknown[]> = {};
  const files = new Set<string>();

  for (const name of Object.keys(collections) as CollectionName[]) {
    const rule = collections[name];
    const entries: unknown[] = (content[name] = []);
    const add = (id: string, file: string, raw: unknown, body: string, at = '') => {
      const result = rule.schema.safeParse(raw);
      if (result.success) {
        entries.push({ id, file, data: result.data, body });
        return;
      }
      broken.push({ file, id, text: raw === undefined ? '' : JSON.stringify(raw) });
      for (const issue of result.error.issues)
        problems.push({
          file,
          field: at + issue.path.join('.'),
          wrong: issue.message,
          remedy: 'correct the field as content/README.md describes it',
        });
    };
    const read = (file: string, id: string | undefined) => {
      files.add(file);
      const { text, found, problem } = readFile(root, file, instead.get(file));
      if (problem) {
        problems.push(problem);
        broken.push({ file: problem.file, id, text });
      }
      return found;
    };

    if ('list' in rule) {
      const file = `${root}/${rule.list}`;
      const parsed = read(rule.list, undefined);
      if (parsed && !Array.isArray(parsed.raw)) {
        broken.push({ file, id: undefined, text: '' });
        problems.push({
          file,
          field: '(whole file)',
          wrong: 'it must be a list',
          remedy: 'begin each entry with "- id: …"',
        });
      }
      const list: unknown[] = Array.isArray(parsed?.raw) ? parsed.raw : [];
      const ids = list.map((raw, index) => {
        const id = (raw as { id?: unknown } | null)?.id;
        return typeof id === 'string' && id.length <= longestId ? id : String(index);
      });
      const seen = new Set<string>();
      for (const [index, id] of ids.entries()) {
        add(id, file, list[index], '', `${id}.`);
        if (seen.has(id))
          problems.push({
            file,
            field: `${id}.id`,
            wrong: 'two entries have this id',
            remedy: 'rename one of them, or remove it',
          });
        seen.add(id);
      }
    } else {
      const made = [...instead.keys()].filter((file) => matchesGlob(file, rule.files));
      for (const file of [...new Set([...globSync(rule.files, { cwd: root }), ...made])].sort()) {
        const id = entryId(rule.id, file);
        const parsed = read(file, id);
        if (parsed) add(id, `${root}/${file}`, parsed.raw, parsed.body);
      }
    }
  }
  problems.push(...findStrays(root, files));
  return { content: content as RawContent, problems, broken };
}
