import { foreignTag, sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { translatorFor } from '../i18n/translator.ts';
import { mustOwn } from '../model/must.ts';
import {
  cardOf,
  type CardSource,
  type CounterCard,
  type DiscreetCards,
  type ShowPage,
} from '../model/pages/show-page.ts';
import { pickLocale } from '../model/translations.ts';
import type { Catalog, CounterCards, Procedure } from '../model/types.ts';
import type { CounterCardWordsData } from '../schema/counter-card.ts';
import { linkToPage, linkToProcedure, type Link } from './entry-links.ts';

/** A line of a card; a name stands out. */
export interface CardLine {
  text: string;
  isName?: true;
  /** Language of the line, where it is not that of the page. */
  lang?: string | undefined;
}

/** A card for the counter, in the language of a page. */
export interface Card {
  id: string;
  title: string;
  /** Language of the title, where it is not that of the page. */
  lang: string | undefined;
  /** What the clerk reads. */
  spanish: readonly CardLine[];
  /** The same for who shows it; none on a Spanish page, and where it is not translated. */
  own: readonly CardLine[];
  /** Path of the page that says more. */
  more: string | undefined;
}

/** The words of both sides. */
function readWords(words: CounterCards['words'], locale: LocaleSegment) {
  const text = pickLocale(words, locale);
  return {
    text,
    lang: foreignTag(text.locale, locale),
    spanish: words[sourceLocale].words,
    own: text.locale === sourceLocale ? undefined : text.words,
  };
}

type BothWords = ReturnType<typeof readWords>;

const toLines = (sentences: readonly string[]) => sentences.map((text): CardLine => ({ text }));

function makeCard(
  { id, speaks = {} }: CounterCard,
  { text, lang, spanish, own }: BothWords,
  locale: LocaleSegment,
): Omit<Card, 'more'> {
  const language = Object.hasOwn(speaks, locale) ? [mustOwn(speaks, locale)] : [];
  return {
    id,
    title: mustOwn(text.words.cards, id).title,
    lang,
    spanish: toLines([...language, ...mustOwn(spanish.cards, id).says]),
    own: own ? toLines(mustOwn(own.cards, id).says) : [],
  };
}

/** What is said before and after the name of a procedure, and the name between them. */
const around = ({ procedure: { before, after } }: CounterCardWordsData, name: CardLine) => [
  { text: before },
  { ...name, isName: true as const },
  ...toLines(after),
];

function makeProcedureCard(
  procedure: Procedure,
  { spanish, own }: BothWords,
  locale: LocaleSegment,
): Card {
  const { text, lang, href } = linkToProcedure(procedure, locale);
  return {
    id: procedure.slug,
    title: text,
    lang,
    spanish: around(spanish, { text: procedure.officialName }),
    own: own ? around(own, { text, lang }) : [],
    more: href,
  };
}

const pathTo = (source: CardSource, locale: LocaleSegment) =>
  ('page' in source ? linkToPage(source.page, locale) : linkToProcedure(source.procedure, locale))
    .href;

/** The cards of the page of all, in the language of the page. */
export function presentCards(view: ShowPage, locale: LocaleSegment) {
  const said = readWords(view.words, locale);
  return {
    text: said.text,
    needs: view.needs.map(({ card, source }): Card => ({
      ...makeCard(card, said, locale),
      more: source && pathTo(source, locale),
    })),
    procedures: view.procedures.map((one) => makeProcedureCard(one, said, locale)),
  };
}

/** The cards of a discreet page, in its language. */
export function presentDiscreetCards({ cards, words }: DiscreetCards, locale: LocaleSegment) {
  const said = readWords(words, locale);
  return { text: said.text, cards: cards.map((card) => makeCard(card, said, locale)) };
}

/** Link from a procedure to what one shows at a counter for it; where the card is not about it alone, by what the card says. */
export function linkToCard(
  catalog: Catalog,
  procedure: Procedure,
  locale: LocaleSegment,
): Link | undefined {
  const card = cardOf(catalog, procedure);
  if (!card) return undefined;
  const href = `${pathOf(locale, { page: 'show' })}#${card.id}`;
  if (!card.shared) return { text: translatorFor(locale)('show.offer'), href };
  const { words, locale: own } = pickLocale<CounterCardWordsData, LocaleSegment>(
    catalog.counterCards.words,
    locale,
  );
  return { text: mustOwn(words.cards, card.id).title, href, lang: foreignTag(own, locale) };
}
