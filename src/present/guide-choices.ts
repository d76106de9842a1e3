import type { LocaleSegment } from '../i18n/locales.ts';
import type { GuidePlace } from '../model/guide.ts';
import { mustOwn } from '../model/must.ts';
import { guidePath, type Link } from './entry-links.ts';

/** The choices of a question as links; `said` is what the reader says, by where it leads, in the language `lang`. */
export function linkToChoices(
  choices: readonly GuidePlace[],
  said: Record<string, string>,
  lang: string | undefined,
  locale: LocaleSegment,
): Link[] {
  return choices.map((place) => ({
    text: mustOwn(said, place.id),
    href: guidePath(locale, place),
    lang,
  }));
}
