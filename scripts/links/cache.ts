import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LinkState, Verdict } from './judge.ts';

/** A verdict, and when it was given, in milliseconds. */
export interface Known extends Verdict {
  at: number;
}

/** Days for which a verdict holds: a page that is there stays, one that failed may come back tomorrow. */
const daysOf = (state: LinkState, maxAge: number) =>
  state === 'alive' || state === 'moved' ? maxAge : state === 'failing' ? 1 : Math.min(7, maxAge);

const day = 24 * 60 * 60 * 1000;

export const isFresh = ({ state, at }: Known, now: number, maxAge: number): boolean =>
  now - at < daysOf(state, maxAge) * day;

/** What was found before; nothing where the file is not there, or is no longer whole. */
export function readCache(file: string): Map<string, Known> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Known>));
  } catch {
    return new Map();
  }
}

/** Whole at any moment: whoever stops the command loses nothing. */
export function writeCache(file: string, known: ReadonlyMap<string, Known>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify(Object.fromEntries(known), null, 1));
  renameSync(`${file}.part`, file);
}
