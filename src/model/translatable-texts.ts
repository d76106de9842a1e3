import { sourceLocale } from '../schema/locale.ts';
import type { RawContent, RawEntry } from './raw.ts';
import { localeOf, subjectOf, type WordsEntry } from './translations.ts';

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
  const inSpanish = (entries: Words) => entries.filter(({ id }) => localeOf(id) === sourceLocale);
  const folders: [string, Words][] = [
    ['procedures', content.procedureWords],
    ['law-changes', content.lawChangeWords],
    ['scams', content.scamWords],
    ['pages', content.pageWords],
    ['road', content.roadWords],
    ['guide', content.guideWords],
  ];
  const prose = content.comunas
    .filter(({ body }) => body.trim() !== '')
    // The front matter of a comuna is facts: only the body is translated.
    .map((entry) => ({ ...entry, data: undefined }));
  return [
    ...folders.flatMap(([kind, words]) => gather(kind, inSpanish(words), words)),
    ...gather('comunas', prose, content.comunaWords),
  ];
}
