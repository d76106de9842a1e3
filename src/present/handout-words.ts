import { formatHours } from '../i18n/format-hours.ts';
import { formatDate } from '../i18n/format.ts';
import { findLocale, type LocaleSegment } from '../i18n/locales.ts';
import { join, joinSentences, withColon } from '../i18n/sentences.ts';
import { translatorFor } from '../i18n/translator.ts';
import { caveatsOf } from '../model/caveats.ts';
import { splitFirst } from '../model/first-sentence.ts';
import { parseHours } from '../model/hours.ts';
import type { HandoutPage } from '../model/pages/handout-page.ts';
import type { Contact, LocalContact } from '../model/types.ts';
import { describeLasting } from './describe-status.ts';
import { describeAge } from './describe-trust.ts';
import { describeSheetDoubts } from './handout-doubts.ts';
import { asName, papersWords, stepsWords } from './handout-steps.ts';

const hoursOf = (locale: LocaleSegment, { hours }: Pick<LocalContact, 'hours'>) =>
  hours ? join(locale, 'semicolon', formatHours(locale, parseHours(hours.osm))) : '';

/** What a number is for, in the language: its name alone says that to few. */
function purposeOf(locale: LocaleSegment, { about, services: [first], name }: Contact): string {
  const t = translatorFor(locale);
  return about ? t(`about.${about}`) : first ? t(`service.${first}`) : asName(locale, name);
}

function dangerWords(locale: LocaleSegment, { lines, others }: HandoutPage['danger']) {
  return {
    title: translatorFor(locale)('help.emergencyTitle'),
    lines: lines.map(({ contact }) => {
      const hours = contact.kind === 'emergency' ? '' : hoursOf(locale, contact);
      return joinSentences(locale, [purposeOf(locale, contact), hours]);
    }),
    others: others.map(({ contact }) => purposeOf(locale, contact)),
  };
}

function placeWords(locale: LocaleSegment, { best, knowsOffice }: HandoutPage['places']) {
  const t = translatorFor(locale);
  const { kind, reach, trust } = best;
  const why =
    kind === 'office'
      ? t('places.office')
      : t(`places.why.${kind === 'municipality' && knowsOffice ? 'askForOffice' : kind}`);
  const hours = hoursOf(locale, reach);
  return {
    title: t('places.start'),
    note: joinSentences(locale, [
      why,
      hours && withColon(locale, t('reach.hours')) + hours,
      reach.appointmentOnly && t('reach.appointmentOnly'),
      !reach.address &&
        !caveatsOf(reach).includes('only-existence-known') &&
        t('handout.noAddress'),
      ...describeSheetDoubts(locale, best),
    ]),
    age: describeAge(locale, trust),
  };
}

/** That an office lies elsewhere; not to travel without a call, where it can be called. */
function elsewhereOf(locale: LocaleSegment, { helper, elsewhere }: HandoutPage['legal']) {
  if (elsewhere === undefined) return false;
  const warning = translatorFor(locale)('caveat.office-outside-comuna', { comuna: elsewhere });
  return helper?.contact.phones ? warning : splitFirst(warning).first;
}

function legalWords(locale: LocaleSegment, legal: HandoutPage['legal']) {
  const t = translatorFor(locale);
  const { helper } = legal;
  return {
    title: t('legalAid.title'),
    note: joinSentences(locale, [
      !helper?.contact.address && t('legalAid.ask'),
      elsewhereOf(locale, legal),
      ...(helper ? describeSheetDoubts(locale, { ...helper, reach: helper.contact }) : []),
    ]),
    age: helper ? describeAge(locale, helper.trust) : '',
  };
}

/** Everything that the sheet of a comuna says in one language, as interface strings. What is the same in all languages is none of it. */
export function handoutWords(locale: LocaleSegment, view: HandoutPage) {
  const t = translatorFor(locale);
  return {
    locale,
    independent: t('site.independent'),
    until: t('handout.until', { date: formatDate(locale, view.until) }),
    late: t('handout.late', { date: formatDate(locale, view.until) }),
    latest:
      t('handout.made', { date: formatDate(locale, view.today) }) +
      findLocale(locale).marks.gap +
      t('handout.latest'),
    danger: dangerWords(locale, view.danger),
    place: placeWords(locale, view.places),
    steps: stepsWords(locale, view),
    papers: papersWords(locale, view),
    legal: legalWords(locale, view.legal),
    seal: {
      title: joinSentences(locale, [t('sello.heading')]),
      text: joinSentences(locale, describeLasting(locale, view.status).sentences),
    },
  };
}

export type HandoutWords = ReturnType<typeof handoutWords>;
