import type { Fact } from '../schema/fact.ts';
import { readPhone } from '../model/phone.ts';
import { parseWords, type Reference } from '../model/references.ts';
import type { Catalog } from '../model/types.ts';
import { wordsIn } from '../model/words.ts';
import { formatFact } from './format.ts';
import { pathOf } from './routes.ts';
import { translatorFor } from './translator.ts';

/** What prose of one entry may refer to. */
export interface Scope {
  catalog: Catalog;
  locale: string;
  facts: Record<string, Fact>;
  /** This comuna's own places, in the steps of its page. */
  here?: Record<string, { text: string; href?: string }>;
}

/** What a reference becomes: text, or a link. `kind` says how to print it. */
export interface Resolved {
  text: string;
  href?: string | undefined;
  kind: 'fact' | 'law' | 'link' | 'phone';
}

function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  const path = pathname.length > 1 && pathname.length <= 20 ? pathname.replace(/\/$/, '') : '';
  return host.replace(/^www\./, '') + path;
}

/** @throws Error when the reference leads nowhere; the catalogue has refused such content before. */
export function resolveReference(reference: Reference, scope: Scope): Resolved {
  const { catalog, locale, facts } = scope;
  const { kind, id, detail } = reference;
  const lost = () => new Error(`{${kind}:${id}} refers to nothing`);
  const contact = () => {
    const found = catalog.contacts.find((candidate) => candidate.id === id);
    if (!found) throw lost();
    return found;
  };
  const link = (text: string, href: string | undefined): Resolved => ({ text, href, kind: 'link' });

  switch (kind) {
    case 'fact': {
      const fact = facts[id];
      if (!fact) throw lost();
      return { text: formatFact(locale, fact), kind: 'fact' };
    }
    case 'law': {
      const law = catalog.laws.get(id);
      if (!law) throw lost();
      if (detail === undefined) return { text: law.label, href: law.url, kind: 'law' };
      const t = translatorFor(locale);
      const key = /,|\d-\d| y /.test(detail) ? 'procedures.articles' : 'procedures.article';
      return { text: `${law.label}, ${t(key, { articles: detail })}`, href: law.url, kind: 'law' };
    }
    case 'procedure': {
      const procedure = catalog.procedures.find((candidate) => candidate.slug === id);
      if (!procedure) throw lost();
      const { title } = wordsIn(procedure.words, locale).words;
      return link(title, pathOf(locale, { page: 'procedure', slug: id }));
    }
    case 'page': {
      const page = catalog.pages.find((candidate) => candidate.slug === id);
      if (!page) throw lost();
      return link(
        wordsIn(page.words, locale).words.title,
        pathOf(locale, { page: 'info', slug: id }),
      );
    }
    case 'contact':
      return link(contact().name, `${pathOf(locale, { page: 'help' })}#${id}`);
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
    case 'here': {
      const place = scope.here?.[id];
      if (!place) throw lost();
      return link(place.text, place.href);
    }
  }
}

/** Address that opens a conversation with a number in E.164. */
export function whatsappLink(number: string): string {
  return `https://wa.me/${number.replace('+', '')}`;
}

/** Words as plain text, for descriptions. */
export function plainWords(words: string, scope: Scope): string {
  return parseWords(words)
    .map((part) => (typeof part === 'string' ? part : resolveReference(part, scope).text))
    .join('');
}
