import { askFirstCaveats, foldedCaveats } from '../schema/vocabulary.ts';
import type { Contact } from './types.ts';

type Ways = 'address' | 'hours' | 'website' | 'phones' | 'whatsapp';
type Doubted = Pick<Contact, 'caveats' | Ways> & Partial<Pick<Contact, 'confidence'>>;

/**
 * Every doubt about a contact or about one of its ways, once: the reader must see them all. Whoever
 * is of low confidence is to be asked before one goes there.
 */
export function caveatsOf(reach: Doubted): Contact['caveats'] {
  const parts = [
    reach.address,
    reach.hours,
    reach.website,
    ...(reach.phones ?? []),
    ...(reach.whatsapp ?? []),
  ];
  const all = [...reach.caveats, ...parts.flatMap((part) => part?.caveats ?? [])];
  return [...new Set(reach.confidence === 'low' ? [...all, 'check-before-going' as const] : all)];
}

const folded = new Set<string>(foldedCaveats);
const asking = new Set<string>(askFirstCaveats);

/** The doubts about a contact: what stays in view, what is folded, and whether one is to ask before going. */
export function sortCaveats(reach: Doubted) {
  const all = caveatsOf(reach);
  return {
    shown: all.filter((caveat) => !folded.has(caveat)),
    folded: all.filter((caveat) => folded.has(caveat)),
    asksFirst: all.some((caveat) => asking.has(caveat)),
  };
}
