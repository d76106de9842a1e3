import { sourcesOf, trustOf, type Attested } from '../provenance.ts';
import type { Subject, Trust } from '../trust.ts';
import type { Catalog, Contact, Source } from '../types.ts';

/** Where a block of a page comes from, and how far to trust it. */
export interface Attestation {
  sources: Source[];
  trust: Trust;
}

export function attest(catalog: Catalog, entry: Attested, subject: Subject): Attestation {
  return {
    sources: sourcesOf(catalog, entry.sources),
    trust: trustOf(catalog, entry, subject),
  };
}

/** The same of what may stand without a source, as what the portal says of itself. */
export const attestIfSourced = (catalog: Catalog, entry: Attested, subject: Subject) =>
  entry.sources.length > 0 ? attest(catalog, entry, subject) : undefined;

/** Somebody who helps, as a line of a list. */
export interface HelpEntry extends Attestation {
  contact: Contact;
}

export function helpEntry(catalog: Catalog, contact: Contact): HelpEntry {
  return { contact, ...attest(catalog, contact, 'contact') };
}
