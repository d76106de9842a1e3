import { another, type Random } from './another.ts';

const cycle = 'bcdflmnprst';
/**
 * A consonant becomes the same other one everywhere, and vowels stay: a text is as long as before, has as many syllables and
 * packs as well, so that the bounds of bytes and of readability hold for it.
 */
const nextLetter = new Map(
  [cycle, cycle.toUpperCase()].flatMap((all) =>
    [...all].map((letter, at) => [letter, all[(at + 1) % all.length]]),
  ),
);
/** Another text of the same length: its last long word is another. */
export const otherWords = (text: string): string =>
  text.replace(/[\p{L}\p{M}]{4,}(?=(?:(?![\p{L}\p{M}]{4})[^])*$)/u, (word) =>
    [...word].map((letter) => nextLetter.get(letter) ?? letter).join(''),
  );

/** The same with other digits; a zero stays one. */
export const otherDigits = (text: string, random: Random): string =>
  text.replace(/[1-9]/g, (digit) => another(digit, () => String(1 + Math.floor(random() * 9))));

/** Another street and number; what follows the last comma is the comuna. */
export function otherAddress(address: string, random: Random): string {
  const [, street = address, comuna = ''] = /^(.*)(,[^,]*)$/.exec(address) ?? [];
  return otherDigits(otherWords(street), random) + comuna;
}

/** Another page of the same site; another site, where the address names no page. */
export function otherUrl(url: string): string {
  const [, site = '', path = ''] = /^(https?:\/\/[^/?#]+)(.*)$/.exec(url) ?? [];
  const other = otherWords(path);
  if (other !== path) return site + other;
  return site.replace(/([\w-]+)(?=\.[\w-]+$)/, (name) => otherWords(name)) + path;
}

/** The mailbox of the same name at another institution. */
export const otherMail = (mail: string): string =>
  mail.replace(/(?<=@)[^.]+/, (name) => otherWords(name));
