import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: 'b734d4e7' },
  ht: { by: 'automatic', of: 'b734d4e7' },
  pt: { by: 'automatic', of: 'b734d4e7' },
  fr: { by: 'automatic', of: 'b734d4e7' },
  'zh-hans': { by: 'automatic', of: 'b734d4e7' },
  ar: { by: 'automatic', of: 'b734d4e7' },
};
