import type { LegalAidPresenceData } from '../schema/legal-aid.ts';
import { contactsFor } from './nearby.ts';
import type { Catalog, Comuna, Contact, Region } from './types.ts';

/** The State's free legal aid in some regions: the body that gives it, and its offices that can be reached. */
export interface LegalAid {
  corporation: Contact;
  /** North to south. */
  regions: Region[];
  offices: Contact[];
}

export const isLegalAid = ({ kind }: Contact) =>
  kind === 'legal-aid' || kind === 'legal-aid-office';

/** The State's free legal aid of the whole country, from north to south. */
export function listLegalAid(catalog: Catalog): LegalAid[] {
  const regionsOf = ({ regions = [] }: Contact) =>
    catalog.regions.filter(({ code }) => regions.includes(code));
  const place = (contact: Contact) => catalog.regions.indexOf(regionsOf(contact)[0] as Region);
  const byPlace = (a: Contact, b: Contact) => place(a) - place(b);
  const offices = catalog.contacts.filter(({ kind }) => kind === 'legal-aid-office').sort(byPlace);
  return catalog.contacts
    .filter(({ kind }) => kind === 'legal-aid')
    .sort(byPlace)
    .map((corporation) => {
      const regions = regionsOf(corporation);
      const own = new Set(regions.map(({ code }) => code));
      return {
        corporation,
        regions,
        offices: offices.filter((office) => office.regions?.some((code) => own.has(code))),
      };
    });
}

/** The same in one region. The checks have seen to it that there is one. */
export function legalAidIn(catalog: Catalog, region: Region): LegalAid {
  const found = listLegalAid(catalog).find(({ regions }) => regions.includes(region));
  if (!found) throw new Error(`no legal aid in ${region.name}`);
  return found;
}

/** Offices of legal aid that serve a comuna, the nearest first. */
export function legalAidOffices(catalog: Catalog, comuna: Comuna): Contact[] {
  return contactsFor(catalog, comuna, 'legal')
    .map(({ contact }) => contact)
    .filter(({ kind }) => kind === 'legal-aid-office');
}

/** What says that there is an office in a comuna, where its address is not known. */
export function legalAidHeardOf(
  catalog: Catalog,
  comuna: Comuna,
): LegalAidPresenceData | undefined {
  return catalog.legalAid.find(({ comunas }) => comunas.includes(comuna.code));
}
