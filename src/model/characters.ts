/** A character that no text of the site may hold. */
export interface Misplaced {
  kind: 'hidden' | 'foreign';
  /** `U+202E`. */
  code: string;
  /** Where it stands, from 0. */
  index: number;
}

/**
 * What nobody sees, and what can turn, split or end what a reader or a program reads: control, format
 * and zero-width characters, blank letters, odd spaces, separators of lines, private and broken ones;
 * and the sign that stands for what could not be read. Tabs and ends of lines are none of them.
 */
const hidden =
  /(?!\t|\r?\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufffd]|(?![ \u00a0])\p{Zs}/u;

/**
 * What looks like another sign and is none of our languages: letters beside those of Latin, Han and
 * Arabic writing as our languages have them, marks that lie over letters, and every digit but 0 to 9;
 * dots and at signs that only look like ours, the Chinese full stop among them where it stands as in the name of a
 * site. A number or an address written with them would read one way and lead another.
 */
const foreign =
  /(?![A-Za-zªºÀ-ſ]|\p{Unified_Ideograph}|(?![\ufb50-\ufdff\ufe70-\ufeff])\p{Script_Extensions=Arabic})[\p{L}\p{M}]|(?![0-9])\p{N}|[＠．｡․﹒]|(?<=[A-Za-z0-9])。(?=[a-z]{2})/u;

/** The first character of a text that it may not hold. */
export function findMisplaced(text: string): Misplaced | undefined {
  for (const [kind, pattern] of Object.entries({ hidden, foreign })) {
    const match = pattern.exec(text);
    if (!match) continue;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { kind: kind as Misplaced['kind'], code: `U+${code}`, index: match.index };
  }
  return undefined;
}

/** What is wrong with a text that holds it, and what to do. */
export function describeMisplaced({ kind, code, index }: Misplaced, text: string) {
  const place = `${code} (${placeIn(text, index)})`;
  return kind === 'hidden'
    ? {
        wrong: `it has the hidden character ${place}`,
        remedy: 'delete the character, or type the line again',
      }
    : {
        wrong: `it has ${place}, of none of the languages of the site, or in the place of another sign`,
        remedy:
          'type it with the letters of its language, digits as 0 to 9, and the dot of an address as .',
      };
}

/** Where in a text a place is, as people count: line and character, both from 1. */
function placeIn(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `line ${before.length}, character ${[...(before.at(-1) ?? '')].length + 1}`;
}
