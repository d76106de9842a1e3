import type { SayWords } from './say-text.ts';

/** What reading aloud needs of the language of a page: it travels as a module of that language. */
export interface AloudData {
  /** Tag of the language for the choice of a voice, and that of the Spanish words in the page. */
  tag: string;
  /** How numbers and days are said, by the first part of a language tag: the page's own, and Spanish. */
  say: Record<string, SayWords>;
  says: Record<'pause' | 'goOn' | 'stop' | 'none' | 'remote' | 'failed', string>;
}
