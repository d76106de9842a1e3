import type { KnownFacts } from './known-facts.ts';
import type { Page } from './site.ts';
import { textOf } from './text.ts';

/** Digits of a number, however it is written. */
export const readDigits = (text: string) => text.replace(/\D/g, '');

const findAll = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([hit]) => hit);

/** Amounts of money as they read, with plain spaces. */
export function findPrices(text: string): string[] {
  const amount = String.raw`\d[\d.,]*(?<![.,])`;
  const before = String.raw`(?:CLP|USD|US\$|\$)\s?${amount}`;
  const after = String.raw`(?:${amount} a )?${amount}\s?(?:UTM|UTA|UF|CLP|USD|pesos|dólares)\b`;
  return findAll(text.replace(/[\u00a0\u202f]/g, ' '), RegExp(`${before}|${after}`, 'gi'));
}

/** Numbers that read like a phone: long ones, and short ones that somebody is told to call. */
function findPhones(text: string): string[] {
  const space = String.raw`[ \u00a0-]`;
  const forms = [
    String.raw`\+56(?:${space}?\d){8,9}`,
    String.raw`\+(?!56)\d(?:${space}?\d){6,}`,
    String.raw`\*\d{3,4}`,
    String.raw`[68]00${space}?\d{3}${space}?\d{3,4}`,
    String.raw`\(\d{1,3}\)${space}?\d(?:${space}?\d){5,}`,
    String.raw`\d{1,2}${space}\d{3,4}${space}?\d{4}`,
    String.raw`\d{5} \d{4}`,
    String.raw`\d{7,}`,
  ];
  const called =
    /(?:llam\p{L}+|marque|fono|línea|teléfono|whatsapp)(?: a| al| el| es)?:? (\d{3,4})(?![\s.,-]?\d)/giu;
  return [
    ...findAll(text, RegExp(String.raw`(?<![\d.,/-])(?:${forms.join('|')})(?![\d/])`, 'g')),
    ...[...text.matchAll(called)].map((match) => match[1] ?? ''),
  ];
}

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const street =
  /\b(?:Av|Avda|Pje|Psje|Gral|Pdte)\. [^\n,;:()+]{2,60}?\d+|\b(?:Avenida|Calle|Pasaje|Paseo) [^\n,;:()+]{2,60}?\d+/g;
/** A message that somebody still has to address leads to nobody. */
const leadsToSomebody =
  /^(?:tel:|(?:sms:|mailto:|https:\/\/wa\.me\/)(?!\?)|geo:|https:\/\/www\.openstreetmap)/;

/** Text of the elements in which an address stands by itself. */
function readAddresses(page: Page): string[] {
  return page.root
    .querySelectorAll('address, .best > p:not([class])')
    .flatMap((element) => textOf(element).split('\n'))
    .map((line) => line.replace(/ Abrir en OpenStreetMap$/, '').trim())
    .filter((line) => line !== '');
}

/** Every phone, e-mail, postal address and price of a page that is not among the known ones. */
export function findUnknownFacts(page: Page, known: KnownFacts): string[] {
  const addresses = [...known.addresses].sort((a, b) => b.length - a.length);
  const links = page.links.map(({ href }) => href);
  // An address may have a number of its own beside a word such as "Línea".
  const said = [...addresses, ...known.names].reduce(
    (rest, name) => rest.replaceAll(name, ''),
    `${page.words}\n${[...page.html.matchAll(/ld\+json[^>]*>(.*?)<\//gs)].join('\n')}`,
  );
  const unknown = {
    link: links.filter(
      (href) =>
        leadsToSomebody.test(href) &&
        !known.links.has(href) &&
        !known.mails.has(/^mailto:([^?]*)/.exec(href)?.[1] ?? ''),
    ),
    phone: findPhones(said).filter((phone) => !known.phones.has(readDigits(phone))),
    'e-mail': findAll(said, mail).filter((found) => !known.mails.has(found)),
    address: [
      ...readAddresses(page).filter((line) => !known.addresses.has(line)),
      ...findAll(said, street),
    ],
    price: findPrices(said).filter((price) => !known.prices.has(price)),
  };
  return Object.entries(unknown).flatMap(([kind, found]) =>
    [...new Set(found)].map((what) => `the ${kind} "${what}" is not in the content`),
  );
}
