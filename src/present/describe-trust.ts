import { formatDate } from '../i18n/format.ts';
import type { LocaleSegment } from '../i18n/locales.ts';
import { join, withColon } from '../i18n/sentences.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Trust } from '../model/trust.ts';
import type { LocalContact } from '../model/types.ts';
import { describeCaveats } from './describe-caveats.ts';

interface Attested {
  reach: LocalContact;
  /** Comuna in which it lies, where that is told. */
  at?: string | undefined;
  trust: Trust;
}

/** Of when a fact is and who confirmed it, as a line without a link. */
export function describeDay(locale: LocaleSegment, { asOf, confirmed }: Trust): string {
  const t = translatorFor(locale);
  if (confirmed === undefined)
    return join(locale, 'item', [
      withColon(locale, t('trust.source')) + (asOf ? formatDate(locale, asOf) : t('trust.undated')),
      t('trust.unconfirmedFact'),
    ]);
  return t(confirmed.by === 'office' ? 'trust.confirmedOffice' : 'trust.confirmedSermig', {
    date: formatDate(locale, confirmed.on),
  });
}

/** The same; where its check is overdue, also when that was due. */
export function describeAge(locale: LocaleSegment, trust: Trust): string {
  const date = formatDate(locale, trust.dueOn.slice(0, 7));
  return join(locale, 'semicolon', [
    describeDay(locale, trust),
    trust.state === 'due' && translatorFor(locale)('trust.overdue', { date }),
  ]);
}

/** Every doubt about a place that stands in view on a page, where nothing can be opened. */
export function describeDoubts(locale: LocaleSegment, { reach, at, trust }: Attested): string[] {
  const t = translatorFor(locale);
  const { shown, asksFirst } = describeCaveats(locale, reach, at);
  return [
    ...shown,
    ...(asksFirst ? [t('caveat.check-before-going')] : []),
    ...(trust.old ? [t('reach.old')] : []),
  ];
}
