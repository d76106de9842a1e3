import type { Difference } from './compare-sites.ts';

/** The same change in one or many files. */
export interface Group {
  kind: string;
  /** The change without what is the page's own, such as `− Help` or `two → three`. */
  change: string;
  /** The files that have it, and how often they do in all. */
  files: string[];
  times: number;
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

/** So many values of one list of data are told one by one. */
const mostValues = 5;

/** The file of data and the path in it, as `es/buscar.js .pages[].title`. */
const placeOf = ({ file, was, is }: Difference) => `${file} ${(is ?? was ?? '').split(': ')[0]}`;

/** Pages that came or went are told by their folder; values of data by their file, of which there are few. */
function describe(difference: Difference, values: number): string {
  const { kind, file, was } = difference;
  if (kind === 'data')
    return values > mostValues
      ? `${placeOf(difference)}: other values`
      : `${file} ${tell(difference)}`;
  const folder = file.replace(/[^/]+\/index\.html$/, '…/index.html');
  return kind === 'page' ? `${was === undefined ? '+' : '−'} ${folder}` : tell(difference);
}

/** Differences grouped by kind and change, in the order of the kinds, the most frequent first. */
export function groupDifferences(differences: readonly Difference[]): Group[] {
  const groups = new Map<string, Group>();
  const data = differences.filter(({ kind }) => kind === 'data');
  const places = Map.groupBy(data, placeOf);
  for (const difference of differences) {
    const { kind, file } = difference;
    const change = describe(difference, places.get(placeOf(difference))?.length ?? 0);
    const key = `${kind}\n${change}`;
    const group = groups.get(key) ?? { kind, change, files: [], times: 0 };
    // All differences of a file stand together.
    if (group.files.at(-1) !== file) group.files.push(file);
    group.times++;
    groups.set(key, group);
  }
  const order = ['page', 'facts', 'links', 'text', 'names', 'head', 'data', 'file', 'markup'];
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.files.length - a.files.length,
  );
}
