import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '455896db' },
  ht: { by: 'automatic', of: '455896db' },
  pt: { by: 'automatic', of: '455896db' },
  fr: { by: 'automatic', of: '455896db' },
  'zh-hans': { by: 'automatic', of: '455896db' },
  ar: { by: 'automatic', of: '455896db' },
};
