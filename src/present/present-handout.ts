import { sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { joinSentences } from '../i18n/sentences.ts';
import { interfaceTranslation, translatorFor } from '../i18n/translator.ts';
import { oncePer } from '../model/once-per.ts';
import { readPhone } from '../model/phone.ts';
import type { HandoutPage } from '../model/pages/handout-page.ts';
import type { LocalContact } from '../model/types.ts';
import { hostOf } from './external-links.ts';
import { mostPhones } from './handout-doubts.ts';
import { handoutWords, type HandoutWords } from './handout-words.ts';

/** What the sheet says in one of its languages, as an interface string. */
export interface Said {
  locale: LocaleSegment;
  /** Language of the words, where they are not translated. */
  lang?: string | undefined;
  /** In bold, before the rest. */
  strong?: string;
  text: string;
}

/** A way to reach somebody. */
interface Way {
  href: string;
  text: string;
}

/** Somebody to go to, as it stands once for both languages. */
export interface SheetReach {
  name: string;
  address: string | undefined;
  ways: Way[];
  /** Whom to call where the place has no phone of its own. */
  call: { name: string; ways: Way[] } | undefined;
}

/** The first two phones; who has none is found on the web. */
function waysTo({ phones = [], website, booking }: LocalContact): Way[] {
  const called = phones.flatMap(({ number }) => readPhone(number) ?? []).slice(0, mostPhones);
  const url = website?.url ?? booking;
  if (called.length > 0) return called.map(({ href, text }) => ({ href, text }));
  return url === undefined ? [] : [{ href: url, text: hostOf(url) }];
}

const reachOf = (reach: LocalContact, call?: LocalContact): SheetReach => ({
  name: reach.name,
  address: reach.address?.value,
  ways: waysTo(reach),
  call: call && { name: call.name, ways: waysTo(call) },
});

/** That the column of another language was translated by a machine, said in one of the two. */
function describeTranslation(locale: LocaleSegment, reader: LocaleSegment): string[] {
  if (interfaceTranslation(reader).translation?.by !== 'automatic') return [];
  const t = translatorFor(locale);
  return [t('translation.automatic'), t('translation.counts')];
}

/** The same on the sheets of all languages. */
const spanishWords = oncePer((view: HandoutPage) => handoutWords(sourceLocale, view));

/** The sheet of a comuna: what stands once, and what is said in the language of the reader and in Spanish. */
export function presentHandout(view: HandoutPage, locale: LocaleSegment) {
  const words = [
    ...(locale === sourceLocale ? [] : [handoutWords(locale, view)]),
    spanishWords(view),
  ];
  type Choice = string | Omit<Said, 'locale'>;
  const say = (choose: (one: HandoutWords) => Choice): Said[] =>
    words.map((one) => {
      const chosen = choose(one);
      return { locale: one.locale, ...(typeof chosen === 'string' ? { text: chosen } : chosen) };
    });
  const [first] = words;
  const each = <Item>(
    items: readonly Item[] = [],
    choose: (one: HandoutWords, at: number) => Choice,
  ) => items.map((_, at) => say((one) => choose(one, at)));
  const { best } = view.places;
  const { helper } = view.legal;
  return {
    until: say(({ until }) => ({ strong: until, text: '' })),
    /** In place of it, as soon as that day is over. */
    late: say(({ late }) => ({ strong: late, text: '' })),
    latest: say(({ latest }) => latest),
    foot: say(({ locale: own, independent }) =>
      joinSentences(own, [independent, ...describeTranslation(own, locale)]),
    ),
    seal: say(({ seal }) => ({ strong: seal.title, text: seal.text })),
    danger: {
      title: say(({ danger }) => danger.title),
      lines: view.danger.lines.map(({ phone }, at) => ({
        phone,
        said: say(({ danger }) => danger.lines[at] ?? ''),
      })),
      others: view.danger.others.map(({ phone }, at) => ({
        phone,
        said: say(({ danger }) => danger.others[at] ?? ''),
      })),
    },
    place: {
      title: say(({ place }) => place.title),
      reach: reachOf(best.reach, best.call),
      notes: [say(({ place }) => place.note)],
      age: say(({ place }) => place.age),
    },
    steps: {
      title: say(({ steps }) => steps.title),
      notes: [say(({ steps }) => steps.warning)],
      items: each(first?.steps.items, ({ steps }, at) => ({
        strong: `${at + 1}. ${steps.items[at]?.title}`,
        text: steps.items[at]?.where ?? '',
        lang: steps.lang,
      })),
      age: say(({ steps }) => steps.age),
    },
    papers: {
      title: say(({ papers }) => papers.title),
      notes: [say(({ papers }) => papers.intro)],
      items: each(first?.papers.items, ({ papers }, at) => papers.items[at] ?? ''),
      age: say(({ papers }) => papers.age),
    },
    legal: {
      title: say(({ legal }) => legal.title),
      reach: helper && reachOf(helper.contact),
      notes: first?.legal.note ? [say(({ legal }) => legal.note)] : [],
      age: say(({ legal }) => legal.age),
    },
  };
}

export type PresentedHandout = ReturnType<typeof presentHandout>;
