import type { Contact } from './types.ts';

type Ways = 'address' | 'hours' | 'website' | 'phones' | 'whatsapp';

/** Every doubt about a contact or about one of its ways, once: the reader must see them all. */
export function caveatsOf(reach: Pick<Contact, 'caveats' | Ways>): Contact['caveats'] {
  const parts = [
    reach.address,
    reach.hours,
    reach.website,
    ...(reach.phones ?? []),
    ...(reach.whatsapp ?? []),
  ];
  return [...new Set([...reach.caveats, ...parts.flatMap((part) => part?.caveats ?? [])])];
}
