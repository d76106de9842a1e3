import { globSync, readFileSync } from 'node:fs';
import { diffLists, type Change } from './diff-lists.ts';
import { readData } from './read-data.ts';
import { readHtml, removeDigest } from './read-html.ts';

/** What is a page's own: the segment of its language, where it has one, its last segment and its heading. */
interface Own {
  language: string;
  slug: string;
  heading: string;
}

/** A difference of two built sites, in one file. */
export interface Difference extends Change {
  /** Part of the page, or `page`, `markup`, `data`, `file`. */
  kind: string;
  /** Below the folder of the site. */
  file: string;
  /** What stands for the page itself in what it says, so that the same change of many pages is one. */
  own?: Own;
}

const kinds = ['head', 'text', 'names', 'links', 'facts'] as const;
/** Files of a built site, by their name without digest. */
function listSite(folder: string): Map<string, string> {
  const entries = globSync('**/*', { cwd: folder, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
  if (!files.some((file) => file.endsWith('.html')))
    throw new Error(`there is no built site in ${folder}`);
  return new Map(files.sort().map((file) => [removeDigest(file), file]));
}

function describeOwn(file: string, html: string, heading: string): Own {
  const segments = file.split('/').slice(0, -1);
  const [first = '', rest] = [segments[0], segments.slice(1)];
  const lang = (/<html[^>]* lang="?([\w-]+)/.exec(html)?.[1] ?? '').toLowerCase();
  const hasLanguage = first !== '' && lang.startsWith(first);
  return {
    language: hasLanguage ? first : '',
    slug: (hasLanguage ? rest : segments).at(-1) ?? '',
    heading,
  };
}

function comparePages(file: string, before: string, after: string): Difference[] {
  const [old, now] = [readHtml(before), readHtml(after)] as const;
  const own = describeOwn(file, after, now.h1);
  const found = kinds.flatMap((kind) =>
    diffLists(old[kind], now[kind]).map((change) => ({ kind, file, own, ...change })),
  );
  return found.length > 0 ? found : [{ kind: 'markup', file, was: 'HTML alone', is: 'HTML alone' }];
}

/** Every difference of two built sites, file by file: of pages what they say, of data its values. */
export function compareSites(oldFolder: string, newFolder: string): Difference[] {
  const [before, after] = [listSite(oldFolder), listSite(newFolder)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name): Difference[] => {
    const [oldFile, newFile] = [before.get(name), after.get(name)];
    const kind = name.endsWith('.html') ? 'page' : 'file';
    if (!oldFile) return [{ kind, file: name, is: name }];
    if (!newFile) return [{ kind, file: name, was: name }];
    const [old, now] = [
      readFileSync(`${oldFolder}/${oldFile}`),
      readFileSync(`${newFolder}/${newFile}`),
    ];
    if (old.equals(now)) return [];
    if (kind === 'page') return comparePages(name, String(old), String(now));
    const [oldData, newData] = [readData(name, String(old)), readData(name, String(now))];
    if (!oldData || !newData) return [{ kind, file: name, was: name, is: name }];
    return diffLists(oldData, newData).map((change) => ({ kind: 'data', file: name, ...change }));
  });
}
