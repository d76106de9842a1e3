import { needs, type Need } from '../schema/vocabulary.ts';
import type { Catalog, Contact } from './types.ts';

export interface HelpGroup {
  need: Need;
  contacts: Contact[];
}

const order = (contact: Contact) =>
  (contact.first ? 0 : 4) + (contact.regions ? 2 : 0) + (contact.phones ? 0 : 1);

/** Every contact once, under the first need that it answers; national before regional. */
export function groupByNeed(catalog: Catalog): HelpGroup[] {
  return needs
    .map((need) => ({
      need,
      contacts: catalog.contacts
        .filter((contact) => contact.needs[0] === need)
        .sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'es')),
    }))
    .filter(({ contacts }) => contacts.length > 0);
}
