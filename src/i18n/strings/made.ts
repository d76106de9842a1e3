import type { Translation } from '../../schema/common.ts';
import type { LocaleSegment } from '../locales.ts';

/** How the interface strings of each language were made, and the digest of the Spanish that they follow. */
export const madeStrings: Record<Exclude<LocaleSegment, 'es'>, Translation> = {
  en: { by: 'automatic', of: '572d7b5a' },
  ht: { by: 'automatic', of: '572d7b5a' },
  pt: { by: 'automatic', of: '572d7b5a' },
  fr: { by: 'automatic', of: '572d7b5a' },
  'zh-hans': { by: 'automatic', of: '572d7b5a' },
  ar: { by: 'automatic', of: '572d7b5a' },
};
