import { formatHours } from '../i18n/format-hours.ts';
import { formatDate } from '../i18n/format.ts';
import { findLocale, sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { inBrackets, join, joinSentences, withColon } from '../i18n/sentences.ts';
import { translatorFor } from '../i18n/translator.ts';
import { splitFirst } from '../model/first-sentence.ts';
import { parseHours } from '../model/hours.ts';
import type { HandoutPage } from '../model/pages/handout-page.ts';
import type { Trust } from '../model/trust.ts';
import type { Contact, LocalContact } from '../model/types.ts';
import { describeLasting } from './describe-status.ts';
import { describeDay, describeDoubts } from './describe-trust.ts';
import { localize } from './localize.ts';
import { presentRoad } from './present-road.ts';
import { resolveWords, type Scope } from './resolve-reference.ts';

const hoursOf = (locale: LocaleSegment, { hours }: Pick<LocalContact, 'hours'>) =>
  hours ? join(locale, 'semicolon', formatHours(locale, parseHours(hours.osm))) : '';

/** A Spanish name as interface strings have it: between asterisks, but in Spanish. */
const asName = (locale: LocaleSegment, name: string) =>
  locale === sourceLocale ? name : `*${name}*`;

/** Words as an interface string: what they refer to is text, Spanish names stand between asterisks. */
const asString = (words: string, scope: Scope) =>
  resolveWords(words, scope)
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('spanish' in part) return `*${part.spanish}*`;
      return (part.before ?? '') + part.text + (part.after ?? '');
    })
    .join('');

/** Of when something is; where its check is overdue, also when that was due. */
function describeAge(locale: LocaleSegment, trust: Trust): string {
  const date = formatDate(locale, trust.dueOn.slice(0, 7));
  return join(locale, 'semicolon', [
    describeDay(locale, trust),
    trust.state === 'due' && translatorFor(locale)('trust.overdue', { date }),
  ]);
}

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
      ...describeDoubts(locale, best),
    ]),
    age: describeAge(locale, trust),
  };
}

function stepsWords(locale: LocaleSegment, { road, places, references }: HandoutPage) {
  const t = translatorFor(locale);
  const here = {
    municipality: { text: places.best.reach.name, locale: sourceLocale },
    sermig: { text: places.nearestSermig, locale: sourceLocale },
  };
  const { steps, lang, trust } = presentRoad(road, here, references, locale);
  return {
    title: t('road.heading'),
    age: describeAge(locale, trust),
    warning: t('handout.notYours'),
    lang,
    items: steps.map(({ title, where }) => ({
      title,
      where:
        where &&
        withColon(locale, where.label) + (where.isName ? asName(locale, where.text) : where.text),
    })),
  };
}

function papersWords(locale: LocaleSegment, { papers, references }: HandoutPage) {
  const t = translatorFor(locale);
  return {
    title: t('handout.papers'),
    intro: t('handout.papersDiffer'),
    items: papers.map(({ procedure, documents, trust }) => {
      const { words, lang, scope } = localize(procedure, references, locale);
      const firsts = documents.map((at) => splitFirst(words.documents[at] ?? '').first);
      const date = trust.asOf ? formatDate(locale, trust.asOf) : t('trust.undated');
      return {
        strong: withColon(locale, asString(words.title, scope)),
        text:
          firsts.map((first) => asString(first, scope)).join(findLocale(locale).marks.gap) +
          inBrackets(locale, withColon(locale, t('trust.source')) + date),
        lang,
      };
    }),
  };
}

function legalWords(locale: LocaleSegment, { helper, isHere }: HandoutPage['legal']) {
  const t = translatorFor(locale);
  return {
    title: t('legalAid.title'),
    note: joinSentences(locale, [
      !isHere && t('legalAid.ask'),
      ...(helper ? describeDoubts(locale, { reach: helper.contact, trust: helper.trust }) : []),
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
