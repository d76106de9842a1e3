import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: 'e965a32a' },
  ht: { by: 'automatic', of: 'e965a32a' },
  pt: { by: 'automatic', of: 'e965a32a' },
  fr: { by: 'automatic', of: 'e965a32a' },
  'zh-hans': { by: 'automatic', of: 'e965a32a' },
  ar: { by: 'automatic', of: 'e965a32a' },
};
