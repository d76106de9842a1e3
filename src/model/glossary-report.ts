import { sourceLocale } from '../schema/locale.ts';
import { findMisses, findUnnamed } from './glossary-terms.ts';
import type { RawContent } from './raw.ts';
import { listTexts, readParts } from './translatable-texts.ts';

/**
 * Where translations into a language do not use the approved word of the glossary, part by part, and
 * where a text never shows an official name in Spanish; one line each. Titles need not: they stand
 * where no name can be marked as Spanish.
 */
export function findTermFaults(content: RawContent, locale: string, prefixes?: RegExp): string[] {
  const [spanish, other] = [sourceLocale, locale].map((id) =>
    content.glossary.find((g) => g.id === id),
  );
  if (!spanish || !other) return [`content/glossary/${locale}.yaml is missing`];
  const whole = (parts: ReadonlyMap<string, string>) =>
    [...parts].flatMap(([field, text]) => (/title$/.test(field) ? [] : text)).join('\n');
  return listTexts(content).flatMap(({ source, translations }) => {
    const translation = translations.get(locale);
    if (!translation) return [];
    const [ours, theirs] = [readParts(source), readParts(translation)];
    return [
      ...[...ours].flatMap(([field, text]) =>
        findMisses(spanish.data, other.data, text, theirs.get(field) ?? '', prefixes).map(
          ({ term, approved }) => `${translation.file} ${field}: ${term} → ${approved}`,
        ),
      ),
      ...findUnnamed(spanish.data, whole(ours), whole(theirs)).map(
        (name) => `${translation.file}: never says *${name}*`,
      ),
    ];
  });
}
