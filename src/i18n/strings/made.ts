import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '53434e02' },
  ht: { by: 'automatic', of: '53434e02' },
  pt: { by: 'automatic', of: '53434e02' },
  fr: { by: 'automatic', of: '53434e02' },
  'zh-hans': { by: 'automatic', of: '53434e02' },
  ar: { by: 'automatic', of: '53434e02' },
};
