import type { Fact } from '../schema/fact.ts';
import type { LawData } from '../schema/law.ts';
import { readPhone } from '../model/phone.ts';
import { parseWords, type Reference, type SpanishName } from '../model/references.ts';
import type { References } from '../model/types.ts';
import { pickLocale } from '../model/translations.ts';
import { factValue, formatFact } from '../i18n/format-fact.ts';
import { capitalize, formatDate, formatList } from '../i18n/format.ts';
import { findLocale, foreignTag, sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { contactPath, infoPath, procedurePath } from './entry-links.ts';
import { translatorFor } from '../i18n/translator.ts';

/** What prose of one entry may refer to. */
export interface Scope {
  references: References;
  locale: LocaleSegment;
  facts: Record<string, Fact>;
  /** This comuna's own places, in the steps of its page. */
  here?: Record<string, { text: string; href?: string; locale: LocaleSegment }>;
}

/** What a reference becomes: text, or a link. `kind` says how to print it. */
export interface Resolved {
  text: string;
  href?: string | undefined;
  /** What stands around the link in the language of the page: quotation marks, the word for a law and its articles. */
  before?: string | undefined;
  after?: string | undefined;
  /** Language of the text, where it is not that of the page. */
  lang?: string | undefined;
  /** The value that a fact stands for, the same in every language. */
  value?: string | undefined;
  /** The kind of days that the fact counts. */
  unit?: 'working-day' | 'calendar-day' | undefined;
  kind: 'fact' | 'law' | 'link' | 'phone';
  /** The name of an office: no machine translates it. */
  keep?: true;
}

function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  const path = pathname.length > 1 && pathname.length <= 20 ? pathname.replace(/\/$/, '') : '';
  return host.replace(/^www\./, '') + path;
}

/** @throws Error when the reference leads nowhere; the catalogue has refused such content before. */
export function resolveReference(reference: Reference, scope: Scope): Resolved {
  const { references, locale, facts } = scope;
  const { kind, id, articles } = reference;
  const lost = () => new Error(`{${kind}:${id}} refers to nothing`);
  const contact = () => {
    const found = references.contacts.get(id);
    if (!found) throw lost();
    return found;
  };
  const link = (text: string, href: string | undefined, from = locale): Resolved => ({
    text,
    href,
    lang: foreignTag(from, locale),
    kind: 'link',
  });
  const title = (text: string, href: string, from: LocaleSegment): Resolved => {
    const [before, after] = findLocale(locale).marks.quotes;
    return { ...link(text, href, from), before, after };
  };

  switch (kind) {
    case 'fact': {
      const fact = facts[id];
      if (!fact) throw lost();
      const unit = fact.kind === 'duration' ? fact.unit : undefined;
      return {
        text: formatFact(locale, fact),
        value: factValue(fact),
        unit: unit === 'working-day' || unit === 'calendar-day' ? unit : undefined,
        kind: 'fact',
      };
    }
    case 'law': {
      const law = references.laws.get(id);
      if (!law) throw lost();
      const named = linkToLaw(law, locale, articles);
      const [before, after = ''] = wordFor(law, locale);
      return { ...named, before, after: after + named.after };
    }
    case 'procedure': {
      const procedure = references.procedures.get(id);
      if (!procedure) throw lost();
      const own = pickLocale(procedure.words, locale);
      return title(own.words.title, procedurePath(procedure, locale), own.locale);
    }
    case 'page': {
      const page = references.pages.get(id);
      if (!page) throw lost();
      const own = pickLocale(page.words, locale);
      return title(own.words.title, infoPath(page, locale), own.locale);
    }
    case 'contact':
      return {
        ...link(contact().name, contactPath(locale, contact()), sourceLocale),
        keep: true,
      };
    case 'phone':
    case 'whatsapp': {
      const number = contact()[kind === 'phone' ? 'phones' : 'whatsapp']?.[0]?.number;
      const phone = number === undefined ? undefined : readPhone(number);
      if (!phone) throw lost();
      const href = kind === 'phone' ? phone.href : whatsappLink(phone.number);
      return { text: phone.text, href, kind: 'phone' };
    }
    case 'site':
    case 'booking': {
      const url = kind === 'site' ? contact().website?.url : contact().booking;
      if (url === undefined) throw lost();
      return link(shortAddress(url), url);
    }
    case 'read': {
      const { own, secondHand } = references.horizon;
      const value = id === 'own' ? own : secondHand;
      return { text: formatDate(locale, value), value, kind: 'fact' };
    }
    case 'here': {
      const place = scope.here?.[id];
      if (!place) throw lost();
      return { ...link(place.text, place.href, place.locale), keep: true };
    }
  }
}

/** Address that opens a conversation with a number in E.164. */
export function whatsappLink(number: string): string {
  return `https://wa.me/${number.replace('+', '')}`;
}

/** The Spanish name of a law as a link, and its articles. */
export function linkToLaw(
  { label, url }: LawData,
  locale: LocaleSegment,
  articles?: readonly string[],
): Resolved & { after: string } {
  const after = articles ? nameArticles(locale, articles) : '';
  return { text: label, href: url, lang: foreignTag(sourceLocale, locale), after, kind: 'law' };
}

/** What a sentence says around the name of a law: the word for it, where the language needs one. */
const wordFor = ({ kind }: LawData, locale: LocaleSegment) =>
  translatorFor(locale)(`law.${kind}`, { label: '@' }).split('@');

/** ", artículos 79 y 83", to stand after the name of a law; numbers of one article stay together. */
function nameArticles(locale: LocaleSegment, articles: readonly string[]): string {
  const t = translatorFor(locale);
  const several = articles.length > 1 || articles.some((article) => /^\d+-\d/.test(article));
  const named = articles.map((article) => formatList(locale, article.split(' y ')));
  const key = several ? 'procedures.articles' : 'procedures.article';
  return findLocale(locale).marks.comma + t(key, { articles: formatList(locale, named) });
}

type Part = string | SpanishName | Resolved;

/** Words with what their references become. A word that code adds begins a sentence with a capital. */
export function resolveWords(words: string, scope: Scope): Part[] {
  let said = '';
  return parseWords(words).map((part) => {
    const begins = /^$|[.!?؟]\s+$/.test(said);
    if (typeof part === 'string' || 'spanish' in part) {
      said = typeof part === 'string' ? part : part.spanish;
      return part;
    }
    const resolved = resolveReference(part, scope);
    said = resolved.text;
    const { before = '' } = resolved;
    return begins ? { ...resolved, before: capitalize(scope.locale, before) } : resolved;
  });
}

/** Words as plain text, for descriptions. */
export function plainWords(words: string, scope: Scope): string {
  return resolveWords(words, scope)
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('spanish' in part) return part.spanish;
      const { before = '', text, after = '' } = part;
      return before + text + after;
    })
    .join('');
}
