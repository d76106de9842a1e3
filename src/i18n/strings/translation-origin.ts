import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '84a08a0c' },
  ht: { by: 'automatic', of: '84a08a0c' },
  pt: { by: 'automatic', of: '84a08a0c' },
  fr: { by: 'automatic', of: '84a08a0c' },
  'zh-hans': { by: 'automatic', of: '84a08a0c' },
  ar: { by: 'automatic', of: '84a08a0c' },
};
