/** The signs with which a language puts words together, with the spaces that belong to them. */
export interface Marks {
  comma: string;
  /** Between the items of a list. */
  item: string;
  semicolon: string;
  colon: string;
  /** Full stop, and what stands between two sentences. */
  stop: string;
  gap: string;
  /** Behind a word: what opens them has the space before it. */
  brackets: readonly [open: string, close: string];
  quotes: readonly [open: string, close: string];
}

export const latin: Marks = {
  comma: ', ',
  item: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  gap: ' ',
  brackets: [' (', ')'],
  quotes: ['«', '»'],
};
export const curled: Marks = { ...latin, quotes: ['“', '”'] };
export const french: Marks = {
  ...latin,
  semicolon: '\u00a0; ',
  colon: '\u00a0: ',
  quotes: ['«\u00a0', '\u00a0»'],
};
export const chinese: Marks = {
  comma: '，',
  item: '、',
  semicolon: '；',
  colon: '：',
  stop: '。',
  gap: '',
  brackets: ['（', '）'],
  quotes: ['“', '”'],
};
export const arabic: Marks = { ...latin, comma: '، ', item: '، ', semicolon: '؛ ' };
