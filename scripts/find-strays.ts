import { readdirSync, type Dirent } from 'node:fs';
import type { ContentProblem } from '../src/model/content-problem.ts';

/** Words of small letters and digits with hyphens between them, as in an address; then the ending. */
const plainPath = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*[./])+(?:mdx|yaml)$/;

function whatIsWrong(entry: Dirent, file: string, read: ReadonlySet<string>) {
  if (entry.isSymbolicLink())
    return { wrong: 'it is a link to another file', remedy: 'put the file itself here' };
  if (!read.has(file))
    return {
      wrong: 'nothing reads a file of this name here',
      remedy: 'name it as content/README.md shows, or remove it',
    };
  if (!plainPath.test(file))
    return {
      wrong: 'its name or folder is no part of an address',
      remedy: 'use small letters a-z, digits and single hyphens',
    };
  return undefined;
}

/**
 * Files below `root` that are not among those read, links, and names that cannot be an address. What
 * begins with a dot is of an editor or a machine.
 */
export function findStrays(root: string, read: ReadonlySet<string>, below = ''): ContentProblem[] {
  return readdirSync(`${root}/${below}`, { withFileTypes: true }).flatMap((entry) => {
    const file = below + entry.name;
    if (entry.isDirectory()) return findStrays(root, read, `${file}/`);
    const isAside = file === 'README.md' || entry.name.startsWith('.');
    const wrong = isAside && !read.has(file) ? undefined : whatIsWrong(entry, file, read);
    return wrong ? [{ file: `${root}/${file}`, field: '(file name)', ...wrong }] : [];
  });
}
