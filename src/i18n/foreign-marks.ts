import { sourceLocale } from '../schema/locale.ts';

/**
 * Signs of private use around a string of the source that stands in for one that is not translated:
 * whatever puts strings together carries them along, and the page gets its `lang` in one place.
 */
const [open, close] = ['\uE000', '\uE001'];
/** Where a text begins behind a mark. */
export const startOf = (text: string) => (text.startsWith(open) ? open.length : 0);

const marks = /[\uE000\uE001]/g;

export const markForeign = (text: string) => open + text + close;

/** A text without the marks, for where no element can stand. */
export const stripForeign = (text: string) => text.replace(marks, '');

/** A part of a text, marked where the text is. */
export const markLike = (text: string, part: string) =>
  startOf(text) > 0 ? markForeign(part) : part;

/** Elements that hold text and no other elements, then tags, then what stands between them. */
const pieces = /<(script|style|title|textarea|option)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** A page in which what is marked stands in a `lang` of its own, where an element can. */
export function resolveForeign(html: string): string {
  return html.replace(pieces, (piece) =>
    piece.startsWith('<')
      ? stripForeign(piece)
      : piece.replaceAll(open, `<span lang="${sourceLocale}">`).replaceAll(close, '</span>'),
  );
}
