/** Segment of the language in which the content is written first; all others are translations of it. */
export const sourceLocale = 'es' as const;

export type SourceLocale = typeof sourceLocale;

/** How the words of a language are told apart when somebody searches; travels to the phone. */
export interface WordRules {
  /** A script that leaves no spaces between words, and the language whose dictionary cuts it. */
  unspaced?: { readonly script: string; readonly dictionary: string };
  /** What says nothing of a word: patterns, and what stands in their place. */
  trims?: readonly (readonly [pattern: string, replacement: string])[];
}

/** What checks of the content must know of a language to read its texts. */
export interface TextRules {
  /** Written in other letters than the official names of places. */
  isOtherScript: boolean;
  /** How a text tells somebody to telephone. */
  callWords?: RegExp;
  /** What is written together with the word that follows: left out when terms are compared. */
  prefixes?: RegExp;
}
