import { groupByNeed, nationalContacts } from '../help.ts';
import { isLegalAid } from '../legal-aid.ts';
import { cardOf } from '../provenance.ts';
import type { Catalog } from '../types.ts';
import { emergencyBlock, legalAidOfCountry } from './help-blocks.ts';

/** What the page of help shows, in every language. */
export function helpPage(catalog: Catalog) {
  return {
    emergency: emergencyBlock(catalog),
    regions: catalog.regions,
    groups: groupByNeed(nationalContacts(catalog)).map(({ need, contacts }) => ({
      need,
      legalAid: need === 'legal' ? legalAidOfCountry(catalog) : undefined,
      cards: contacts
        .filter((contact) => !isLegalAid(contact))
        .map((contact) => cardOf(catalog, contact)),
    })),
  };
}

export type HelpPage = ReturnType<typeof helpPage>;
