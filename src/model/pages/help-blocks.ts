import type { PartialDate } from '../dates.ts';
import { emergencyLines, nationalHelp, violenceLine } from '../help.ts';
import { legalAidHeardOf, legalAidIn, legalAidOffices, listLegalAid } from '../legal-aid.ts';
import { readPhone, type Phone } from '../phone.ts';
import { sourcesOf } from '../provenance.ts';
import type { Catalog, Comuna, Contact, Region } from '../types.ts';
import type { Need } from '../../schema/vocabulary.ts';
import { helpEntry, type HelpEntry } from './attest.ts';

/** The State's free legal aid, as it is told of a comuna, of a region, or of the whole country. */
export interface LegalAidBlock {
  of: 'comuna' | 'region' | 'country';
  /** Who gives it here; none for the whole country. */
  corporation: Contact | undefined;
  /** Its nearest offices that can be reached. */
  offices: HelpEntry[];
  /** One of them lies in the comuna. */
  isHere: boolean;
  /** An office in the comuna of which no more is known than that somebody names it. */
  heardOf: { asOf: PartialDate | undefined; isList: boolean } | undefined;
  /** For the whole country: all of it, from north to south. */
  all: {
    corporation: Contact;
    regions: Pick<Region, 'slug' | 'short'>[];
    /** Each with its region, where the same body has several. */
    offices: { contact: Contact; region: string | undefined }[];
  }[];
}

const nothing = { corporation: undefined, offices: [], isHere: false, heardOf: undefined, all: [] };

export function legalAidOfComuna(catalog: Catalog, comuna: Comuna): LegalAidBlock {
  const offices = legalAidOffices(catalog, comuna).slice(0, 2);
  const isHere = offices.some(({ address }) => address?.comuna === comuna.code);
  const heard = isHere ? undefined : legalAidHeardOf(catalog, comuna);
  return {
    ...legalAidOfRegion(catalog, comuna.region),
    of: 'comuna',
    offices: offices.map((office) => helpEntry(catalog, office)),
    isHere,
    heardOf: heard && {
      asOf: heard.asOf,
      isList: sourcesOf(catalog, heard.sources).every(({ kind }) => kind === 'list'),
    },
  };
}

export function legalAidOfRegion(catalog: Catalog, region: Region): LegalAidBlock {
  return { ...nothing, of: 'region', corporation: legalAidIn(catalog, region).corporation };
}

export function legalAidOfCountry(catalog: Catalog): LegalAidBlock {
  const all = listLegalAid(catalog).map(({ corporation, regions, offices }) => ({
    corporation,
    regions: regions.map(({ slug, short }) => ({ slug, short })),
    offices: offices.map((contact) => ({
      contact,
      region:
        regions.length > 1
          ? regions.find(({ code }) => contact.regions?.includes(code))?.short
          : undefined,
    })),
  }));
  return { ...nothing, of: 'country', all };
}

/** Somebody with the number to dial. */
interface CallLine {
  contact: Contact;
  phone: Phone;
}

/** The numbers to call before anything else. */
export interface EmergencyBlock {
  lines: CallLine[];
  /** A line with office hours, set apart from those that answer day and night, and the number of its chat. */
  guidance?: (CallLine & { chat: Phone | undefined }) | undefined;
}

const firstPhone = (numbers: Contact['phones'] = []) =>
  numbers.flatMap(({ number }) => readPhone(number) ?? [])[0];

function callLine(contact: Contact): CallLine {
  const phone = firstPhone(contact.phones);
  if (!phone) throw new Error(`${contact.file}: nobody can call this line`);
  return { contact, phone };
}

/** The emergency lines alone. */
const callLines = (catalog: Catalog): CallLine[] => emergencyLines(catalog).map(callLine);

export function emergencyBlock(catalog: Catalog): EmergencyBlock {
  const line = violenceLine(catalog);
  return {
    lines: callLines(catalog),
    guidance: line && { ...callLine(line), chat: firstPhone(line.whatsapp) },
  };
}

/** The numbers of the block one after the other, for paper that is the same for all: that with office hours last. */
export function listNumbers(catalog: Catalog): CallLine[] {
  const { lines, guidance } = emergencyBlock(catalog);
  return [...lines, ...(guidance ? [guidance] : [])];
}

/** Who helps with some needs, wherever one lives. */
export interface NeedBlock {
  /** Who can be called, and is neither among the numbers for danger that stand above nor, below them, an office of papers. */
  called: HelpEntry[];
  /** All others. */
  others: HelpEntry[];
  /** Where legal help is one of the needs. */
  legalAid: LegalAidBlock | undefined;
  legalFirst: boolean;
}

/** @param above the numbers for danger, where the page begins with them */
export function needBlock(
  catalog: Catalog,
  needs: readonly Need[],
  above?: EmergencyBlock,
): NeedBlock {
  const shown = [...(above?.lines ?? []), ...(above?.guidance ? [above.guidance] : [])];
  const isCalled = ({ id, kind, phones, whatsapp }: Contact) =>
    (phones ?? whatsapp) !== undefined &&
    !shown.some(({ contact }) => contact.id === id) &&
    // Who is in danger looks for no office of papers first.
    !(above && kind === 'sermig');
  const entries = nationalHelp(catalog, needs).map((contact) => helpEntry(catalog, contact));
  return {
    called: entries.filter(({ contact }) => isCalled(contact)),
    others: entries.filter(({ contact }) => !isCalled(contact)),
    legalAid: needs.includes('legal') ? legalAidOfCountry(catalog) : undefined,
    legalFirst: needs[0] === 'legal',
  };
}
