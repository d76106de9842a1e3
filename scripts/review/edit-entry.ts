import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { editFile, readFrontMatter, type Edit } from '../import/edit-yaml.ts';

const opening = '---\n';
const closing = '---';

/**
 * A file of the content with some values changed; every other byte is as it was. A YAML text is edited as a front
 * matter with nothing below it.
 * @throws Error when it cannot be changed safely
 */
export function editEntry(file: string, text: string, edits: readonly Edit[]): string {
  if (file.endsWith('.mdx')) return editFile(text, edits);
  const ending = text.endsWith('\n') ? '' : '\n';
  const framed = opening + text + ending + closing;
  if (!isDeepStrictEqual(readFrontMatter(framed), load(text)))
    throw new Error(`${file} is written in a way that cannot be changed safely: change it by hand`);
  return editFile(framed, edits).slice(opening.length, -(closing.length + ending.length));
}
