import type { Difference } from './compare-sites.ts';

/** The same change in one or many files. */
export interface Group {
  kind: string;
  /** The change without what is the page's own, such as `− Help` or `two → three`. */
  change: string;
  /** How many files have it, and how often in all. */
  files: number;
  times: number;
  example: Difference;
}

/** Words and the signs between them: a change is told by whole words. */
const splitWords = (text: string) => text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];

/** The part in which two texts differ, as `was → is`. */
function nameChange(was: string, is: string): string {
  const [old, now] = [splitWords(was), splitWords(is)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const middle = (words: string[]) => words.slice(start, words.length - end).join('');
  return `${middle(old) || '(nothing)'} → ${middle(now) || '(nothing)'}`;
}

/** A text of a page with what is the page's own set apart. */
function generalise(text: string, own: Difference['own']): string {
  let general = text;
  if (own?.language) general = general.replaceAll(`/${own.language}/`, '/{language}/');
  if (own?.slug) general = general.replaceAll(`/${own.slug}/`, '/{page}/');
  return own && own.heading.length > 2 ? general.replaceAll(own.heading, '{heading}') : general;
}

function tell({ was, is, own }: Difference): string {
  if (was !== undefined && was === is) return `moved or rewritten: ${generalise(was, own)}`;
  if (was === undefined) return `+ ${generalise(is ?? '', own)}`;
  if (is === undefined) return `− ${generalise(was, own)}`;
  return nameChange(generalise(was, own), generalise(is, own));
}

/** Differences grouped by kind and change, in the order of the kinds, the most frequent first. */
export function groupDifferences(differences: readonly Difference[]): Group[] {
  const groups = new Map<string, Group & { seen: Set<string> }>();
  for (const example of differences) {
    const { kind, file } = example;
    // Files of data are few and differ in many values: they are told file by file.
    const change = kind === 'data' ? `${file} ${tell(example)}` : tell(example);
    const key = `${kind}\n${change}`;
    const group = groups.get(key) ?? { kind, change, files: 0, times: 0, example, seen: new Set() };
    group.seen.add(file);
    group.times++;
    group.files = group.seen.size;
    groups.set(key, group);
  }
  const order = ['page', 'facts', 'links', 'text', 'names', 'head', 'data', 'file', 'markup'];
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.files - a.files,
  );
}
