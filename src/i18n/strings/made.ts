import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '039f9f8e' },
  ht: { by: 'automatic', of: '039f9f8e' },
  pt: { by: 'automatic', of: '039f9f8e' },
  fr: { by: 'automatic', of: '039f9f8e' },
  'zh-hans': { by: 'automatic', of: '039f9f8e' },
  ar: { by: 'automatic', of: '039f9f8e' },
};
