import { anchorOf, pathOf } from '../../i18n/routes.ts';
import type { LocaleSegment } from '../../i18n/locales.ts';
import { formatDate } from '../../i18n/format.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { Catalog } from '../../model/types.ts';
import { localize } from '../../present/localize.ts';
import { plainWords } from '../../present/resolve-reference.ts';
import { plain } from '../../present/plain.ts';
import type { Feed } from './atom.ts';
import { learnedOn } from './learned-on.ts';

/** Address of the feed of changes of the law. */
export const changesFeedPath = (locale: LocaleSegment) =>
  `${pathOf(locale, { page: 'changes' })}atom.xml`;

/** Changes of the law, each with what it is worth on the date of its sources. */
export function changesFeed(
  catalog: Catalog,
  locale: LocaleSegment,
  urlOf: (path: string) => string,
): Feed {
  const t = translatorFor(locale);
  const page = urlOf(pathOf(locale, { page: 'changes' }));
  const entries = catalog.lawChanges.map((change) => {
    const { words, scope } = localize(change, catalog.references, locale);
    return {
      id: change.slug,
      title: plainWords(words.title, scope),
      updated: learnedOn(catalog, change.sources),
      href: `${page}#${anchorOf(change.slug)}`,
      text: joinSentences(locale, [
        formatDate(locale, change.date),
        plain(t(`changes.kind.${change.kind}`)),
        plain(t(`changes.state.${change.state}`)),
        plainWords(words.what, scope),
        plainWords(words.effect, scope),
      ]),
    };
  });
  const title = `${t('site.name')}: ${plain(t('changes.title'))}`;
  return { id: 'changes', locale, title, self: urlOf(changesFeedPath(locale)), page, entries };
}
