import { sourceLocale } from '../schema/locale.ts';
import type { RawContent, RawEntry } from './raw.ts';
import { localeOf, subjectOf, type WordsEntry } from './translations.ts';
import { walk } from './walk.ts';
import { listWorded } from './worded.ts';

/** One text in Spanish with its translations. */
export interface Text {
  /** As `procedures/refugio` or `comunas/metropolitana/melipilla`. */
  subject: string;
  source: RawEntry<unknown>;
  translations: ReadonlyMap<string, WordsEntry>;
}

type Words = readonly WordsEntry[];

function gather(kind: string, sources: readonly RawEntry<unknown>[], translations: Words): Text[] {
  const bySubject = Map.groupBy(translations, ({ id }) => subjectOf(id));
  return sources.map((source) => {
    const subject = kind === 'comunas' ? source.id : subjectOf(source.id);
    const own = (bySubject.get(subject) ?? []).filter((entry) => entry !== source);
    return {
      subject: subject === '' ? kind : `${kind}/${subject}`,
      source,
      translations: new Map(own.map((entry) => [localeOf(entry.id), entry])),
    };
  });
}

/** Every text that is translated: words of procedures, changes, scams, pages, steps and the guide, local prose. */
export function listTexts(content: RawContent): Text[] {
  const prose = content.comunas
    .filter(({ body }) => body.trim() !== '')
    // The front matter of a comuna is facts: only the body is translated.
    .map((entry) => ({ ...entry, data: undefined }));
  return [
    ...listWorded(content).flatMap(({ folder, words }) => {
      const sources = words.filter(({ id }) => localeOf(id) === sourceLocale);
      return gather(folder, sources, words);
    }),
    ...gather('comunas', prose, content.comunaWords),
  ];
}

/** Every string below the words of an entry, and each block of its body, by where it stands. */
export function readParts({ data, body }: RawEntry<unknown>): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { path, value } of walk(data))
    if (typeof value === 'string' && !path.startsWith('translation.')) parts.set(path, value);
  const blocks = body
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/)
    .filter((part) => part.trim() !== '');
  for (const [index, block] of blocks.entries()) parts.set(`(body, part ${index + 1})`, block);
  return parts;
}
