import type { RawContent, RawEntry } from '../../src/model/raw.ts';
import { fieldName, walk } from '../../src/model/walk.ts';

/** An address outside of the site, and where the content names it. */
export interface Link {
  url: string;
  /** As `content/sources/x.yaml: url`. */
  usedIn: string[];
}

/** Where something was really read, as a copy: no reader is led there. */
const notShown = ['readAt'];

/** Every address to which the site leads, each once. */
export function listLinks(content: RawContent): Link[] {
  const links = new Map<string, string[]>();
  for (const entries of Object.values(content) as RawEntry<unknown>[][])
    for (const { file, data } of entries)
      for (const { path, value } of walk(data)) {
        if (typeof value !== 'string' || !/^https?:\/\//.test(value)) continue;
        if (notShown.includes(fieldName(path))) continue;
        links.set(value, [...(links.get(value) ?? []), `${file}: ${path}`]);
      }
  return [...links].map(([url, usedIn]) => ({ url, usedIn }));
}
