import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: 'ebb5f726' },
  ht: { by: 'automatic', of: 'ebb5f726' },
  pt: { by: 'automatic', of: 'ebb5f726' },
  fr: { by: 'automatic', of: 'ebb5f726' },
  'zh-hans': { by: 'automatic', of: 'ebb5f726' },
  ar: { by: 'automatic', of: 'ebb5f726' },
};
