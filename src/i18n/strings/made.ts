import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: 'f3831113' },
  ht: { by: 'automatic', of: 'f3831113' },
  pt: { by: 'automatic', of: 'f3831113' },
  fr: { by: 'automatic', of: 'f3831113' },
  'zh-hans': { by: 'automatic', of: 'f3831113' },
  ar: { by: 'automatic', of: 'f3831113' },
};
