import { markForeign } from './foreign-marks.ts';

/** Strings by key, in groups. */
export interface StringTree {
  readonly [key: string]: string | StringTree;
}

interface Filled<Source> {
  filled: Source;
  /** As `nav.home`. */
  missing: string[];
}

const pluralForm = /_(?:zero|one|two|few|many|other)$/;

/**
 * Strings of a language with those of the source, marked, for what it lacks; and the keys of these. Of a
 * counted string all forms are of one language.
 */
export function fillStrings<Source extends StringTree>(
  own: StringTree,
  source: Source,
  path = '',
): Filled<Source> {
  const missing: string[] = [];
  const bases = new Set(Object.keys(own).map((key) => key.replace(pluralForm, '')));
  const standIns = Object.entries(source).flatMap(
    ([key, text]): [string, string | StringTree][] => {
      const given = own[key];
      if (typeof text === 'string') {
        if (bases.has(key.replace(pluralForm, ''))) return [];
        missing.push(path + key);
        return [[key, markForeign(text)]];
      }
      const group = fillStrings(typeof given === 'object' ? given : {}, text, `${path}${key}.`);
      missing.push(...group.missing);
      return [[key, group.filled]];
    },
  );
  return { filled: { ...own, ...Object.fromEntries(standIns) } as Source, missing };
}
