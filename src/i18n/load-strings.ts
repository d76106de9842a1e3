import type { Translation } from '../schema/common.ts';
import { sourceLocale } from '../schema/locale.ts';
import { fillStrings, type StringTree } from './fill-strings.ts';
import type { LocaleSegment } from './locales.ts';
import { es, type Strings } from './strings/es.ts';

/** What a file of strings exports. */
interface StringsFile {
  strings: StringTree;
  translation: Translation;
}

/** The interface strings of a language, complete. */
export interface LoadedStrings {
  strings: Strings;
  /** None for the language of the source. */
  translation?: Translation;
  /** Keys of the strings for which Spanish ones stand in. */
  missing: readonly string[];
}

const isStringsFile = (file: unknown): file is StringsFile =>
  typeof file === 'object' && file !== null && 'strings' in file && 'translation' in file;

/**
 * Reads `strings/<segment>.ts`.
 * @throws Error when there is no such file, or it does not export `strings` and `translation`
 */
export async function loadStrings(segment: LocaleSegment): Promise<LoadedStrings> {
  if (segment === sourceLocale) return { strings: es, missing: [] };
  const path = `src/i18n/strings/${segment}.ts`;
  const file: unknown = await import(`./strings/${segment}.ts`).catch((cause: unknown) => {
    throw new Error(`${path} cannot be read: write it, with a few strings at least`, { cause });
  });
  if (!isStringsFile(file)) throw new Error(`${path} must export "strings" and "translation"`);
  const { filled, missing } = fillStrings(file.strings, es);
  return { strings: filled, translation: file.translation, missing };
}
