/** Attributes of which HTML asks no more than that they say something, in plain characters. */
const spoken =
  'href|src|content|value|datetime|title|alt|aria-label|d|points|rows|download|data-[\\w-]+';
/** Signs that HTML keeps for itself matter to a validator, but where they are written as they should be. */
const written = '&(?:amp|lt|gt|quot|#\\d+);';
const plainValue = new RegExp(String.raw`(\s(?:${spoken}))="(?:[^"&<>]|${written})+"`, 'g');
const plainText = new RegExp(String.raw`(?<=>)(?=[^<]*[^<\s])(?:[^<>&"]|${written})+(?=<)`, 'g');
const hidden = /(<(script|style)\b[^>]*>)[^]*?(<\/\2>)/g;

/**
 * A page without its words: its tags with what ties them together and what they are. Pages of one shape are valid HTML
 * together or not at all.
 */
export const shapeOf = (html: string): string =>
  html.replace(hidden, '$1$3').replace(plainText, 'x').replace(plainValue, '$1="x"');
