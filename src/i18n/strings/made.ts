import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: 'b27dd195' },
  ht: { by: 'automatic', of: 'b27dd195' },
  pt: { by: 'automatic', of: 'b27dd195' },
  fr: { by: 'automatic', of: 'b27dd195' },
  'zh-hans': { by: 'automatic', of: 'b27dd195' },
  ar: { by: 'automatic', of: 'b27dd195' },
};
