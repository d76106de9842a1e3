import type { LocaleSegment } from '../i18n/locales.ts';
import type { Attestation } from '../model/pages/attest.ts';
import type { References, ScamWarning } from '../model/types.ts';
import type { ScamWordsData } from '../schema/law.ts';
import { localize, type Localized } from './localize.ts';

/** A trick that the sources report, in a language. */
export type PresentedScam = Localized<ScamWordsData> & Attestation;

export function presentScam(
  { scam, ...attestation }: Attestation & { scam: ScamWarning },
  references: References,
  locale: LocaleSegment,
): PresentedScam {
  return { ...localize(scam, references, locale), ...attestation };
}
