import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: 'f3e20b25' },
  ht: { by: 'automatic', of: 'f3e20b25' },
  pt: { by: 'automatic', of: 'f3e20b25' },
  fr: { by: 'automatic', of: 'f3e20b25' },
  'zh-hans': { by: 'automatic', of: 'f3e20b25' },
  ar: { by: 'automatic', of: 'f3e20b25' },
};
