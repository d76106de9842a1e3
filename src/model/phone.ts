import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

export interface Phone {
  /** What is written in the content, as `+56572514500`, `6003607777` or `*4141`. */
  number: string;
  /** To be dialled, as in `tel:+56572514500`. */
  href: string;
  /** To be read, as `+56 57 251 4500` or `600 360 7777`. */
  text: string;
  kind: 'line' | 'short' | 'shared-cost' | 'free';
  /** It has the form of a number, and the lists of numbers in use do not know it. */
  unknown?: true;
}

/** Numbers of three or four digits that Chilean networks know by themselves, with or without `*`. */
const short = /^\*?1\d{2}$|^\*?[14]\d{3}$/;
const special = /^(600|800)(\d{3})(\d{3,4})$/;

function readAnew(number: string): Phone | undefined {
  if (short.test(number)) return { number, href: `tel:${number}`, text: number, kind: 'short' };
  const match = special.exec(number);
  if (match) {
    const text = match.slice(1).join(' ');
    return {
      number,
      href: `tel:${number}`,
      text,
      kind: match[1] === '800' ? 'free' : 'shared-cost',
    };
  }
  // A number of another country costs whoever calls it, and may be made for that.
  if (!number.startsWith('+56')) return undefined;
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed?.isPossible() || parsed.number !== number) return undefined;
  const known = parsed.isValid() ? {} : ({ unknown: true } as const);
  return {
    number,
    href: parsed.getURI(),
    text: parsed.formatInternational(),
    kind: 'line',
    ...known,
  };
}

/** Thousands of pages show the same numbers, and to read one takes long. */
const phones = new Map<string, Phone | undefined>();

/** A number that a phone in Chile can dial, or `undefined` when it cannot be one. */
export function readPhone(number: string): Phone | undefined {
  if (!phones.has(number)) phones.set(number, readAnew(number));
  return phones.get(number);
}
