import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: 'a0d54d53' },
  ht: { by: 'automatic', of: 'a0d54d53' },
  pt: { by: 'automatic', of: 'a0d54d53' },
  fr: { by: 'automatic', of: 'a0d54d53' },
  'zh-hans': { by: 'automatic', of: 'a0d54d53' },
  ar: { by: 'automatic', of: 'a0d54d53' },
};
