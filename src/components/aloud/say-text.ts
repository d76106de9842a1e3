/** What must be known of a language to say its numbers and days. */
export interface SayWords {
  /** The digits from 0 to 9, as they are said in a phone number. */
  digits: string[];
  /** How `+`, `*` and `#` are said there. */
  signs: Record<string, string>;
  /** Between groups of digits: a short rest. */
  rest: string;
  /** "{1} de {2} de {3}": day, month, year. */
  date: string;
  months: string[];
  /** "primero de {0}", of a month. */
  firstOf: string;
}

const alone = 5;
const fours = /(?=(?:\d{4})+$)/;

/** A phone number digit by digit, in the groups in which it is written; long ones without groups in fours. */
export function sayPhone(phone: string, { digits, signs, rest }: SayWords): string {
  const groups = phone
    .split(/[\s().-]+/)
    .flatMap((group) => (/^\d+$/.test(group) && group.length > alone ? group.split(fours) : group))
    .map((group) =>
      Array.from(group, (sign) => signs[sign] ?? digits[Number(sign)] ?? sign).join(' '),
    );
  return groups.filter((group) => group !== '').join(rest);
}

/** A day in words: "8 de diciembre de 2026", "primero de marzo de 2027". */
export function sayDate(year: string, month: string, day: string, words: SayWords): string {
  const parts = ['', String(Number(day)), words.months[Number(month) - 1] ?? month, year];
  const date = words.date.replace(/\{(\d)\}/g, (_, at: string) => parts[Number(at)] ?? '');
  return sayFirstDays(date, words);
}

/** The first day of a month where it is written with a digit. */
function sayFirstDays(text: string, { date, months, firstOf }: SayWords): string {
  const between = /\{1\}(.*?)\{2\}/.exec(date)?.[1];
  if (between === undefined) return text;
  // Older browsers know no look behind: what stands before is taken, and put back.
  const first = new RegExp(
    `(^|[^\\d.,])1(?:º|er)?${between}(${months.join('|')})(?!\\p{L})`,
    'giu',
  );
  return text.replace(
    first,
    (_, before: string, month: string) => before + firstOf.replace('{0}', month),
  );
}

const ordered = /(^|[^\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const usual = /(^|[^\d/.-])(\d{1,2})([/.-])(\d{1,2})\3(\d{4})(?![\d/.-])/g;
/** Freephone numbers, and all that begin with the code of a country. */
const phones = /(^|[^\d])(\+\d[\d ()-]{6,}\d|[68]00 \d{3} \d{3,4}(?!\d))/g;
const anyPhone = /()([+*#]?\d[\d ()-]*#?)/g;

/**
 * A piece of text as it is to be said.
 * @param isPhone every number in it is one to dial
 */
export function sayText(text: string, words: SayWords, isPhone = false): string {
  const said = text.replace(
    isPhone ? anyPhone : phones,
    (_, before: string, phone: string) => before + sayPhone(phone, words),
  );
  const dated = said
    .replace(
      ordered,
      (_, before: string, year: string, month: string, day: string) =>
        before + sayDate(year, month, day, words),
    )
    .replace(
      usual,
      (_, before: string, day: string, __, month: string, year: string) =>
        before + sayDate(year, month, day, words),
    );
  return sayFirstDays(dated, words);
}
