import { formatFact } from '../../src/i18n/format-fact.ts';
import { embedPathOf, pathOf, teamPathOf } from '../../src/i18n/routes.ts';
import { mapLink } from '../../src/present/external-links.ts';
import { whatsappLink } from '../../src/present/resolve-reference.ts';
import type { LocalContact } from '../../src/model/types.ts';
import type { Fact } from '../../src/schema/fact.ts';
import { comunaPath, readCatalog, readEntries, shortPath } from './content.ts';
import { findPrices, readDigits } from './find-facts.ts';
import { once, tested, type Page } from './site.ts';

/** What a page may say, in the forms in which it may say it. */
export interface KnownFacts {
  /** Links that call, write to or lead to somebody. */
  links: ReadonlySet<string>;
  /** Digits of phones, with and without the code of Chile. */
  phones: ReadonlySet<string>;
  mails: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  /** Names of contacts and titles of sources with a number in them, as «Línea 4141». */
  names: ReadonlySet<string>;
  /** As they read. */
  prices: ReadonlySet<string>;
}

/**
 * What is known of some contacts, besides prices.
 * @param comuna on its page an address may leave its name out
 */
function tell(
  contacts: readonly LocalContact[],
  comuna?: string,
): Omit<KnownFacts, 'prices' | 'names'> {
  const end = `, ${comuna}`;
  const shorten = (address: string) =>
    address.endsWith(end) ? [address, address.slice(0, -end.length)] : [address];
  const phones = contacts.flatMap((each) => each.phones ?? []).map(({ number }) => number);
  const chats = contacts.flatMap((each) => each.whatsapp ?? []).map(({ number }) => number);
  const addresses = contacts.flatMap(({ address }) => address?.value ?? []);
  return {
    links: new Set([
      ...phones.map((number) => `tel:${number}`),
      ...chats.map(whatsappLink),
      ...addresses.map(mapLink),
    ]),
    phones: new Set(
      [...phones, ...chats].map(readDigits).flatMap((all) => [all, all.replace(/^56/, '')]),
    ),
    mails: new Set(
      [...contacts.map(({ mail }) => mail?.value), tested().mail].flatMap((each) => each ?? []),
    ),
    addresses: new Set(addresses.flatMap(shorten)),
  };
}

/** Every fact of every entry. */
const listFacts = (): Fact[] =>
  Object.values(readEntries())
    .flat()
    .flatMap(({ data }) =>
      'facts' in data ? Object.values(data.facts as Record<string, Fact>) : [],
    );

const known = once(() => {
  const { comunas, contacts, sources } = readCatalog();
  const prices = listFacts()
    .filter(({ kind }) => kind === 'money' || kind === 'sum')
    .flatMap((fact) => findPrices(formatFact('es', fact)));
  const local = comunas.flatMap((comuna) => {
    const places = [comuna.office, comuna.municipality].filter((place) => place !== undefined);
    const own = tell([...contacts, ...places], comuna.name);
    return [
      comunaPath(comuna),
      shortPath(comuna),
      teamPathOf(comuna.slug),
      embedPathOf('es', comuna.slug),
      pathOf('es', { page: 'handout', slug: comuna.slug }),
    ].map((path) => [path, own] as const);
  });
  const titles = [...sources.values()].map(({ title }) => title);
  const names = new Set(
    [...contacts.map(({ name }) => name), ...titles].filter((name) => /\d{3}/.test(name)),
  );
  return { prices: new Set(prices), names, everywhere: tell(contacts), local: new Map(local) };
});

/** What the content allows on a page: on that of a comuna its own office and municipality too. */
export function factsFor(page: Page): KnownFacts {
  const { prices, names, everywhere, local } = known();
  return { ...(local.get(page.path) ?? everywhere), prices, names };
}
