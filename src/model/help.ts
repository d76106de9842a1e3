import { sourceLocale } from '../schema/locale.ts';
import { needs, type Need, type Service } from '../schema/vocabulary.ts';
import { compareConfidence } from './confidence.ts';
import { isLegalAid } from './legal-aid.ts';
import type { Catalog, Contact, Region } from './types.ts';

export interface HelpGroup {
  /** None for those who are no help by themselves. */
  need: Need | undefined;
  contacts: Contact[];
}

/** First the one to name first, then the State's legal aid, then with a phone before without. */
const order = (contact: Contact) =>
  contact.first ? 0 : isLegalAid(contact) ? 1 : contact.phones ? 2 : 3;

/**
 * Contacts, each once, under the first need that it answers. Emergency lines are not among them: they
 * stand before everything else.
 */
export function groupByNeed(contacts: readonly Contact[]): HelpGroup[] {
  return [...needs, undefined]
    .map((need) => ({
      need,
      contacts: contacts
        .filter((contact) => contact.needs[0] === need && contact.kind !== 'emergency')
        .sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, sourceLocale)),
    }))
    .filter(({ contacts }) => contacts.length > 0);
}

/** Contacts of the whole country and of several regions. */
export function nationalContacts(catalog: Catalog): Contact[] {
  return catalog.contacts.filter(({ homeRegion }) => homeRegion === undefined);
}

/** Contacts that serve a region, or a part of it. */
export function contactsIn(catalog: Catalog, region: Region): Contact[] {
  return catalog.contacts.filter(({ regions }) => regions?.includes(region.code));
}

/** What emergency lines are called for, the most urgent first. */
const urgent: readonly Service[] = [
  'police-emergency',
  'medical-emergency',
  'crime-reports',
  'fire-rescue',
];

/** Emergency lines, open day and night, in the order in which they are most often needed. */
export function emergencyLines(catalog: Catalog): Contact[] {
  const place = ({ services: [first] }: Contact) =>
    first && urgent.includes(first) ? urgent.indexOf(first) : urgent.length;
  return catalog.contacts
    .filter((contact) => contact.kind === 'emergency')
    .sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, sourceLocale));
}

/** The line that gives guidance on violence; it has office hours. */
export function violenceLine(catalog: Catalog): Contact | undefined {
  return catalog.contacts.find((contact) => contact.first && contact.needs[0] === 'violence');
}

/** The most that a page names as help, the State's legal aid among them. */
const mostHelp = 5;

/** Before others: whoever is more certain, then whoever is there for that need before whoever answers it too. */
const byUse = (need: Need) => (a: Contact, b: Contact) =>
  compareConfidence(a, b) ||
  a.needs.indexOf(need) - b.needs.indexOf(need) ||
  order(a) - order(b) ||
  a.name.localeCompare(b.name, sourceLocale);

/**
 * Who helps with some needs wherever one lives, in the order of the needs and nobody twice: each need
 * names one in its turn, until there are as many as a reader can take in. The State's legal aid, which
 * has a place of its own on the page, is the first for the need of it and one of them.
 */
export function nationalHelp(catalog: Catalog, wanted: readonly Need[]): Contact[] {
  const national = catalog.contacts.filter(
    ({ kind, regions, comunas }) => kind !== 'emergency' && !regions && !comunas,
  );
  const lists = wanted.map((need) => [
    ...(need === 'legal' ? ['legal-aid' as const] : []),
    ...national.filter(({ needs: own }) => own.includes(need)).sort(byUse(need)),
  ]);
  const found = new Set<Contact | 'legal-aid'>();
  for (let turn = 0; turn <= national.length; turn++)
    for (const list of lists) {
      const next = list[turn];
      if (next && found.size < mostHelp) found.add(next);
    }
  return [...new Set(lists.flat())].flatMap((each) =>
    each !== 'legal-aid' && found.has(each) ? [each] : [],
  );
}
