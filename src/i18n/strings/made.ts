import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '53243e9f' },
  ht: { by: 'automatic', of: '53243e9f' },
  pt: { by: 'automatic', of: '53243e9f' },
  fr: { by: 'automatic', of: '53243e9f' },
  'zh-hans': { by: 'automatic', of: '53243e9f' },
  ar: { by: 'automatic', of: '53243e9f' },
};
