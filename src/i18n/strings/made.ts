import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '177184df' },
  ht: { by: 'automatic', of: '177184df' },
  pt: { by: 'automatic', of: '177184df' },
  fr: { by: 'automatic', of: '177184df' },
  'zh-hans': { by: 'automatic', of: '177184df' },
  ar: { by: 'automatic', of: '177184df' },
};
