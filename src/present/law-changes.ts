import type { LocaleSegment } from '../i18n/locales.ts';
import type { Attestation } from '../model/pages/attest.ts';
import type { LawChange, Procedure, References } from '../model/types.ts';
import type { LawChangeWordsData } from '../schema/law.ts';
import { linkToChange, linkToProcedure, type Link } from './entry-links.ts';
import { localize, type Localized } from './localize.ts';

/** A change of the law in a language. */
export interface PresentedChange extends Localized<LawChangeWordsData>, Attestation {
  change: LawChange;
  /** Where it stands on the page of changes. */
  link: Link;
  /** The procedures that it touches. */
  procedures: Link[];
}

export function presentChange(
  {
    change,
    procedures,
    ...attestation
  }: Attestation & { change: LawChange; procedures: Procedure[] },
  references: References,
  locale: LocaleSegment,
): PresentedChange {
  return {
    ...localize(change, references, locale),
    ...attestation,
    change,
    link: linkToChange(change, locale),
    procedures: procedures.map((procedure) => linkToProcedure(procedure, locale)),
  };
}
