import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type State } from 'js-yaml';
import { describeMisplaced, findMisplaced } from '../src/model/characters.ts';
import type { ContentProblem } from '../src/model/content-problem.ts';

/** Bytes of a text, of a list, and of a list that has entries for each comuna; the longest have a third to a twentieth of them. */
const largest = (file: string) => {
  if (file.endsWith('.mdx')) return 60_000;
  return file.startsWith('territory/') ? 5_000_000 : 500_000;
};

export interface FileRead {
  text: string;
  found?: { raw: unknown; body: string };
  problem?: ContentProblem;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** Front matter and body of an MDX text; a YAML text is all front matter. */
function splitFrontMatter(text: string, file: string): { data: string; body: string } {
  const [, data, body = ''] = (file.endsWith('.mdx') && frontMatter.exec(text)) || [];
  return { data: data ?? text, body };
}

/**
 * The values of a YAML text, by the parser that Astro uses. Every value stands where it is read: a name
 * for a part of it could grow a few lines into millions, or hold itself.
 * @throws what the parser says
 */
function parseYaml(data: string): unknown {
  try {
    return load(data, {
      listener(_event, { anchor }: State & { anchor?: string | null }) {
        if (anchor) throw new Error(`it names a part of itself: &${anchor}`);
      },
    });
  } catch (error) {
    throw new Error((error as Error).message.split('\n')[0], { cause: error });
  }
}

/** A content file as text and values, or why it cannot be read; `instead` is read in its place. */
export function readFile(root: string, file: string, instead?: string): FileRead {
  const bytes = instead === undefined ? readFileSync(join(root, file)) : Buffer.from(instead);
  const text = bytes.toString('utf8');
  const refuse = (wrong: string, remedy: string): FileRead => ({
    text,
    problem: { file: `${root}/${file}`, field: '(whole file)', wrong, remedy },
  });
  if (bytes.length > largest(file))
    return refuse(`it has ${bytes.length} bytes, at most ${largest(file)}`, 'make it shorter');
  if (!bytes.equals(Buffer.from(text, 'utf8')))
    return refuse('it is not written in UTF-8', 'save it as UTF-8');
  const misplaced = findMisplaced(text);
  if (misplaced) {
    const { wrong, remedy } = describeMisplaced(misplaced, text);
    return refuse(wrong, remedy);
  }
  if (file.endsWith('.mdx') && /^\+\+\+/m.test(text))
    return refuse('a line begins with +++, which the build takes for front matter', 'remove it');
  if (file.endsWith('.mdx') && !frontMatter.test(text))
    return refuse(
      'its front matter does not begin and end with a line of three hyphens',
      'write --- in the line before its fields and in the line after them',
    );
  const { data, body } = splitFrontMatter(text, file);
  try {
    return { text, found: { raw: parseYaml(data), body } };
  } catch (error) {
    return refuse((error as Error).message, 'mend the YAML');
  }
}
