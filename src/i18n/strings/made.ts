import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '4889f281' },
  ht: { by: 'automatic', of: '4889f281' },
  pt: { by: 'automatic', of: '4889f281' },
  fr: { by: 'automatic', of: '4889f281' },
  'zh-hans': { by: 'automatic', of: '4889f281' },
  ar: { by: 'automatic', of: '4889f281' },
};
