/** A character that nobody sees, and that can turn, split or end what a reader or a program reads. */
export interface Hidden {
  /** `U+202E`. */
  code: string;
  /** Where it stands, from 0. */
  index: number;
}

/**
 * Control, format and zero-width characters, separators of lines, private and broken ones; and the
 * sign that stands for what could not be read. Tabs and ends of lines are none of them.
 */
const hidden = /(?!\t|\r?\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\ufffd]/u;

/** The first hidden character of a text. */
export function findHidden(text: string): Hidden | undefined {
  const match = hidden.exec(text);
  if (!match) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code: `U+${code}`, index: match.index };
}

/** Where in a text a place is, as people count: line and character, both from 1. */
export function placeIn(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `line ${before.length}, character ${[...(before.at(-1) ?? '')].length + 1}`;
}
