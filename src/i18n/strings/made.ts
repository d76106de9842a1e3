import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '4ee6452f' },
  ht: { by: 'automatic', of: '4ee6452f' },
  pt: { by: 'automatic', of: '4ee6452f' },
  fr: { by: 'automatic', of: '4ee6452f' },
  'zh-hans': { by: 'automatic', of: '4ee6452f' },
  ar: { by: 'automatic', of: '4ee6452f' },
};
