import { stripForeign } from '../i18n/foreign-marks.ts';
import { parseWords } from '../model/references.ts';

/** An interface string as text alone: no marks around Spanish names or strings that stand in for others. */
export const plain = (text: string) =>
  stripForeign(
    parseWords(text)
      .map((part) => (typeof part === 'string' ? part : 'spanish' in part ? part.spanish : ''))
      .join(''),
  );
