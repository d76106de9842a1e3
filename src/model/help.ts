import { needs, type Need, type Service } from '../schema/vocabulary.ts';
import type { Catalog, Contact } from './types.ts';

export interface HelpGroup {
  need: Need;
  contacts: Contact[];
}

/** First the one to name first, then the national ones, then the regional; with a phone before without. */
const order = ({ first, regions, phones }: Contact) =>
  (first ? 0 : 4) + (regions ? 2 : phones ? 0 : 1);

/**
 * Every contact once, under the first need that it answers; national first, then from north to south.
 * Emergency lines are not among them: they stand before everything else.
 */
export function groupByNeed(catalog: Catalog): HelpGroup[] {
  const place = ({ regions = [] }: Contact) =>
    catalog.regions.findIndex(({ code }) => regions.includes(code));
  return needs
    .map((need) => ({
      need,
      contacts: catalog.contacts
        .filter((contact) => contact.needs[0] === need && contact.kind !== 'emergency')
        .sort(
          (a, b) =>
            order(a) - order(b) || place(a) - place(b) || a.name.localeCompare(b.name, 'es'),
        ),
    }))
    .filter(({ contacts }) => contacts.length > 0);
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
    .sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'es'));
}

/** The line that gives guidance on violence; it has office hours. */
export function violenceLine(catalog: Catalog): Contact | undefined {
  return catalog.contacts.find((contact) => contact.first && contact.needs[0] === 'violence');
}

/**
 * Contacts of the whole country for some needs, in the order of the needs: for each the most
 * certain first, at most `most` of them, nobody twice.
 */
export function nationalHelp(catalog: Catalog, wanted: readonly Need[], most: number): Contact[] {
  const national = catalog.contacts
    .filter((contact) => contact.kind !== 'emergency' && !contact.regions && !contact.comunas)
    .sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'es'));
  const sure = [
    ...national.filter((contact) => contact.confidence !== 'low'),
    ...national.filter((contact) => contact.confidence === 'low'),
  ];
  const found = wanted.flatMap((need) =>
    sure.filter((contact) => contact.needs.includes(need)).slice(0, most),
  );
  return [...new Set(found)];
}
