import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: 'c0df2af0' },
  ht: { by: 'automatic', of: 'c0df2af0' },
  pt: { by: 'automatic', of: 'c0df2af0' },
  fr: { by: 'automatic', of: 'c0df2af0' },
  'zh-hans': { by: 'automatic', of: 'c0df2af0' },
  ar: { by: 'automatic', of: 'c0df2af0' },
};
