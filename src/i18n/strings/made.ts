import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '2a462d07' },
  ht: { by: 'automatic', of: '2a462d07' },
  pt: { by: 'automatic', of: '2a462d07' },
  fr: { by: 'automatic', of: '2a462d07' },
  'zh-hans': { by: 'automatic', of: '2a462d07' },
  ar: { by: 'automatic', of: '2a462d07' },
};
