import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { root } from './set-up/run.mjs';

/** In the folder of every copy; what has none was not made here, and is nobody's to replace. */
const marker = '.copy-of-the-project';
const note = 'A script made this copy. The next one into this folder deletes all that is in it.\n';

const notCopied = new Set(['node_modules', 'dist', '.git', '.cache', '.astro', marker]);

/** Where a path leads, links followed, whether or not there is something. */
function follow(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  return dirname(path) === path ? path : join(follow(dirname(path)), basename(path));
}

/** Whether a folder is another, or within it. */
function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function whyNot(target: string, project: string): string | undefined {
  if (isWithin(project, target)) return 'it is the project itself, or holds it';
  const cache = join(project, '.cache');
  if (isWithin(target, project) && (target === cache || !isWithin(target, cache)))
    return 'it is part of the project, where copies may only lie below .cache/';
  if (!existsSync(target)) return undefined;
  try {
    const held = readdirSync(target);
    if (held.length === 0 || held.includes(marker)) return undefined;
  } catch {
    return 'it cannot be read as a folder';
  }
  return 'it holds files that are not of a copy made before';
}

/**
 * Copies the project, or some of what it holds, into a folder that is new, empty, or a copy made before, which is
 * replaced. Of the whole project, what is installed, built or of Git stays.
 * @throws Error that says what to do, before anything is touched, when it is any other folder
 */
export function copyProject(
  into: string,
  names: readonly string[] = readdirSync(root).filter((name) => !notCopied.has(name)),
  project: string = root,
): void {
  const target = follow(resolve(into));
  const wrong = whyNot(target, realpathSync.native(project));
  if (wrong !== undefined)
    throw new Error(`No copy is made in ${target}: ${wrong}. Name another folder, new or empty.`);
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target)) rmSync(join(target, name), { recursive: true });
  writeFileSync(join(target, marker), note);
  for (const name of names) cpSync(join(project, name), join(target, name), { recursive: true });
}
