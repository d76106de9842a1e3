import { findLocale, sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { anchorOf } from '../i18n/routes.ts';
import { nameTerm } from '../model/counter-index.ts';
import { must, mustOwn } from '../model/must.ts';
import type { CounterPage } from '../model/pages/counter-page.ts';
import { infoPath, procedurePath } from './entry-links.ts';
import { localize } from './localize.ts';

/** A word of the counter, in the language of a page. */
export interface CounterWord {
  id: string;
  anchor: string;
  /** As the office says it. */
  spanish: string;
  /** Its translation, where it is another word. */
  meaning?: string | undefined;
  /** The Spanish word as the reader would say it. */
  sounds?: string | undefined;
  what: string;
  /** What it is, and what it is not. */
  said: string;
  /** Id of the page where more of it stands, with its sources, and its address. */
  from: string;
  href: string;
}

/** The words of the counter in a language, in their groups. */
export function listCounterWords(view: Omit<CounterPage, 'today'>, locale: LocaleSegment) {
  const { counter, references } = view;
  const { words, lang, scope, text } = localize(counter, references, locale);
  const spanish = must(view.glossary, sourceLocale);
  const { gap } = findLocale(locale).marks;
  const own = view.glossary.get(locale) ?? {};
  const pathTo = (from: string) => {
    const [kind, id = ''] = from.split(':');
    return kind === 'page'
      ? infoPath(must(references.pages, id), locale)
      : procedurePath(must(references.procedures, id), locale);
  };
  const groups = counter.groups.map(({ id: group, words: listed }) => ({
    id: group,
    title: mustOwn(words.groups, group),
    words: listed.map(({ id, from }): CounterWord => {
      const name = nameTerm(mustOwn(spanish, id).term);
      const { term, sounds } = own[id] ?? {};
      const { what, isNot } = mustOwn(words.words, id);
      return {
        id,
        anchor: anchorOf(id),
        spanish: name,
        meaning: locale === sourceLocale || term === name ? undefined : term,
        sounds,
        what,
        said: isNot === undefined ? what : what + gap + isNot,
        from,
        href: pathTo(from),
      };
    }),
  }));
  return { groups, text, scope, lang };
}
