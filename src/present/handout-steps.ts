import { sourceLocale, findLocale, type LocaleSegment } from '../i18n/locales.ts';
import { inBrackets, joinSentences, withColon } from '../i18n/sentences.ts';
import { translatorFor } from '../i18n/translator.ts';
import { splitFirst } from '../model/first-sentence.ts';
import type { HandoutPage } from '../model/pages/handout-page.ts';
import { describeAge } from './describe-trust.ts';
import { hostOf } from './external-links.ts';
import { describeBooking } from './handout-doubts.ts';
import { localize } from './localize.ts';
import { presentRoad, type PresentedRoad } from './present-road.ts';
import { resolveWords, type Scope } from './resolve-reference.ts';

/** A Spanish name as interface strings have it: between asterisks, but in Spanish. */
export const asName = (locale: LocaleSegment, name: string) =>
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

/** Where a step leads: who gives appointments online is named with the address, since nobody is to go there without one. */
function whereOf(
  locale: LocaleSegment,
  { where, at }: PresentedRoad['steps'][number],
  books: HandoutPage['books'],
): string {
  if (!where) return '';
  const name = where.isName ? asName(locale, where.text) : where.text;
  const office = at === 'sermig' || at === 'civil-registry' ? books[at] : undefined;
  const online = office?.reach.booking;
  const first =
    online === undefined
      ? withColon(locale, where.label) + name
      : withColon(locale, translatorFor(locale)('handout.book')) +
        hostOf(online) +
        inBrackets(locale, where.isName ? name : undefined);
  return office ? joinSentences(locale, [first, ...describeBooking(locale, office)]) : first;
}

/** The steps of a sheet in one language, as interface strings. */
export function stepsWords(
  locale: LocaleSegment,
  { road, places, books, references }: HandoutPage,
) {
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
    items: steps.map((step) => ({ title: step.title, where: whereOf(locale, step, books) })),
  };
}

/** The papers that offices ask for, in one language, as interface strings; as old as what is checked first. */
export function papersWords(locale: LocaleSegment, { papers, references }: HandoutPage) {
  const t = translatorFor(locale);
  const [oldest] = papers
    .map(({ trust }) => trust)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return {
    title: t('handout.papers'),
    intro: t('handout.papersDiffer'),
    age: oldest ? describeAge(locale, oldest) : '',
    items: papers.map(({ procedure, documents }) => {
      const { words, lang, scope } = localize(procedure, references, locale);
      const firsts = documents.map((at) => splitFirst(words.documents[at] ?? '').first);
      return {
        strong: withColon(locale, asString(words.title, scope)),
        text: firsts.map((first) => asString(first, scope)).join(findLocale(locale).marks.gap),
        lang,
      };
    }),
  };
}
