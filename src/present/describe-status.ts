import type { LocaleSegment } from '../i18n/locales.ts';
import { formatDate } from '../i18n/format.ts';
import { joinSentences } from '../i18n/sentences.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Day } from '../model/dates.ts';
import type { SealStatus, Status } from '../model/status.ts';
import type { SelloEventData } from '../schema/comuna.ts';

/** What is said of a status, from the longest to the shortest form. */
export interface StatusText {
  status: Status;
  /** What it means for the reader. */
  meaning: string;
  line: string;
  short: string;
}

export interface StatusTexts {
  now: StatusText;
  /** Last day of `now`, and what is said from the next day on; none for what does not run out. */
  due?: { until: Day; late: StatusText };
}

/** A course that is not the training of the Sello: the general words for training would say that it is. */
const isMediation = (event: SelloEventData | undefined) => event?.training === 'mediation';

/** Everything that the portal says of the status of a comuna. Nothing else turns a status into words. */
export function describeStatus(
  locale: LocaleSegment,
  { status, event, until }: Pick<SealStatus, 'status' | 'event' | 'until'>,
): StatusTexts {
  const t = translatorFor(locale);
  const describe = (which: Status): StatusText => ({
    status: which,
    meaning: t(`statusMeaning.${which}`),
    line: t(`status.${which}`),
    short: t(`statusShort.${which}`),
  });
  const now = describe(status);
  if (isMediation(event)) {
    const line = t('sello.mediationStatus');
    return { now: { ...now, line, short: line } };
  }
  return until === undefined
    ? { now }
    : { now, due: { until, late: describe('recognised-before') } };
}

/**
 * A status in sentences that stay true without a script: what runs out is said as what happened and until when.
 * @returns the sentences, and whether the status may be drawn beside them
 */
export function describeLasting(locale: LocaleSegment, { event, ...rest }: SealStatus) {
  const t = translatorFor(locale);
  const { now, due } = describeStatus(locale, { ...rest, ...(event && { event }) });
  const when = event && (event.date ? formatDate(locale, event.date) : t('sello.undated'));
  const what = event && due ? describeEvent(locale, event).what : now.line;
  return {
    sentences: [
      joinSentences(locale, [when === undefined ? what : `${when} · ${what}`]),
      ...(due ? [t('sello.until', { date: formatDate(locale, due.until) })] : []),
    ],
    mark: due ? undefined : now.status,
  };
}

/** What happened to a comuna in the programme, and the sentence that tells it from another event. */
export function describeEvent(locale: LocaleSegment, event: SelloEventData) {
  const t = translatorFor(locale);
  return isMediation(event)
    ? { what: t('sello.stageMediation'), remark: t('sello.mediation') }
    : { what: t(`sello.stage.${event.stage}`) };
}
