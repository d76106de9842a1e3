import { sourceLocale } from '../schema/locale.ts';

/**
 * Lower case, no accents, ñ as n, full-width signs as ordinary ones, only letters and digits separated
 * by single spaces.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

const collator = new Intl.Collator(sourceLocale, { sensitivity: 'accent' });

/** Order of names in a list: Spanish, ñ after n, capital letters and hyphens do not count. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a.replace(/[-']/g, ''), b.replace(/[-']/g, ''));
}

/** Letter under which a name stands in an A to Z list: Á under A, Ñ by itself. */
export function initial(name: string): string {
  const first = name.normalize('NFC').charAt(0).toUpperCase();
  return first === 'Ñ' ? first : fold(first).toUpperCase();
}
