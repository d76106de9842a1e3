import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '8bcdf86c' },
  ht: { by: 'automatic', of: '8bcdf86c' },
  pt: { by: 'automatic', of: '8bcdf86c' },
  fr: { by: 'automatic', of: '8bcdf86c' },
  'zh-hans': { by: 'automatic', of: '8bcdf86c' },
  ar: { by: 'automatic', of: '8bcdf86c' },
};
