import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: 'ce215dbc' },
  ht: { by: 'automatic', of: 'ce215dbc' },
  pt: { by: 'automatic', of: 'ce215dbc' },
  fr: { by: 'automatic', of: 'ce215dbc' },
  'zh-hans': { by: 'automatic', of: 'ce215dbc' },
  ar: { by: 'automatic', of: 'ce215dbc' },
};
