import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { collections, entryId, type CollectionName } from '../src/schema/collections.ts';
import type { Disagreement } from '../src/model/disagreement.ts';
import type { RawContent } from '../src/model/raw.ts';

/** What was read, and everything that does not fit its schema. */
export interface ReadResult {
  content: RawContent;
  problems: Disagreement[];
}

/** Front matter and body of an MDX text; a YAML text is all front matter. */
function splitFrontMatter(text: string, file: string): { data: string; body: string } {
  if (!file.endsWith('.mdx')) return { data: text, body: '' };
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  return match ? { data: match[1] ?? '', body: match[2] ?? '' } : { data: '', body: text };
}

/** Reads and validates every content file below `root`, without Astro; lists all problems at once. */
export function readContent(root = 'content'): ReadResult {
  const problems: Disagreement[] = [];
  const content: Record<string, unknown[]> = {};

  for (const name of Object.keys(collections) as CollectionName[]) {
    const rule = collections[name];
    const entries: unknown[] = (content[name] = []);
    const add = (id: string, file: string, raw: unknown, body: string, at = '') => {
      const result = rule.schema.safeParse(raw);
      if (result.success) entries.push({ id, file, data: result.data, body });
      else
        for (const issue of result.error.issues)
          problems.push({
            file,
            field: at + issue.path.join('.'),
            wrong: issue.message,
            remedy: 'correct the field as content/README.md describes it',
          });
    };
    const read = (file: string) => {
      const { data, body } = splitFrontMatter(readFileSync(join(root, file), 'utf8'), file);
      try {
        return { raw: parse(data) as unknown, body };
      } catch (error) {
        const wrong = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        problems.push({
          file: `${root}/${file}`,
          field: '(whole file)',
          wrong,
          remedy: 'mend the YAML',
        });
        return undefined;
      }
    };

    if ('list' in rule) {
      const file = `${root}/${rule.list}`;
      const parsed = read(rule.list);
      if (parsed && !Array.isArray(parsed.raw))
        problems.push({
          file,
          field: '(whole file)',
          wrong: 'it must be a list',
          remedy: 'begin each entry with "- id: …"',
        });
      const list: unknown[] = Array.isArray(parsed?.raw) ? parsed.raw : [];
      const ids = list.map((raw, index) => String((raw as { id?: unknown } | null)?.id ?? index));
      for (const [index, id] of ids.entries()) {
        add(id, file, list[index], '', `${id}.`);
        if (ids.indexOf(id) < index)
          problems.push({
            file,
            field: `${id}.id`,
            wrong: 'two entries have this id',
            remedy: 'rename one of them, or remove it',
          });
      }
    } else {
      for (const file of globSync(rule.files, { cwd: root }).sort()) {
        const parsed = read(file);
        if (parsed) add(entryId(rule.id, file), `${root}/${file}`, parsed.raw, parsed.body);
      }
    }
  }
  return { content: content as unknown as RawContent, problems };
}
