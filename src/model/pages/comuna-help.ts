import { isStreetAddress } from '../address.ts';
import type { Need } from '../../schema/vocabulary.ts';
import { isLegalAid } from '../legal-aid.ts';
import { contactsFor, scopes } from '../nearby.ts';
import type { Catalog, Comuna, Contact } from '../types.ts';
import { helpEntry } from './attest.ts';
import { emergencyBlock, legalAidOfComuna } from './help-blocks.ts';

/** Needs in their order, each with how many contacts are shown; the page of help has them all. */
const needs: readonly [Need, number][] = [
  ['violence', 2],
  ['legal', 1],
  ['health', 2],
  ['children', 1],
  ['social', 1],
  ['work', 1],
];

/** Whoever answers a need here, the nearest first; emergency lines and the State's legal aid stand elsewhere. */
const othersFor = (catalog: Catalog, comuna: Comuna, need: Need) =>
  contactsFor(catalog, comuna, need).filter(
    ({ contact }) => contact.kind !== 'emergency' && !isLegalAid(contact),
  );

/** Somebody who helps first, by one need. */
export interface FirstHelp {
  need: Need;
  contact: Contact;
}

const canBeReached = ({ phones, address, website }: Contact) =>
  Boolean(phones ?? website) || isStreetAddress(address?.value ?? '');

/** Of what else one may need, whoever is nearest of those who are shown for it and can be reached. */
function nearestHelp(catalog: Catalog, comuna: Comuna): FirstHelp | undefined {
  const found = (['social', 'children', 'work'] as const).flatMap((need) =>
    othersFor(catalog, comuna, need)
      .slice(0, 1)
      .filter(({ contact }) => canBeReached(contact))
      .map((nearby) => ({ need, ...nearby })),
  );
  return found.sort((a, b) => scopes.indexOf(a.scope) - scopes.indexOf(b.scope))[0];
}

/** Who helps: the three that most need first, and then everybody by need. */
export function helpBlock(catalog: Catalog, comuna: Comuna) {
  const legalAid = legalAidOfComuna(catalog, comuna);
  const legal = legalAid.offices[0]?.contact ?? legalAid.corporation;
  const health = othersFor(catalog, comuna, 'health')[0]?.contact;
  const first: (FirstHelp | undefined)[] = [
    legal && { need: 'legal', contact: legal },
    health && { need: 'health', contact: health },
    nearestHelp(catalog, comuna),
  ];
  return {
    first: first.filter((each) => each !== undefined),
    needs: needs.map(([need, limit]) => ({
      need,
      contacts: othersFor(catalog, comuna, need)
        .slice(0, limit)
        .map(({ contact }) => helpEntry(catalog, contact)),
    })),
    legalAid,
  };
}

/** The numbers to call in danger, and the page that says more. */
export function dangerBlock(catalog: Catalog) {
  const {
    lines: [police, ...others],
    guidance,
  } = emergencyBlock(catalog);
  const page = catalog.pages.find(({ emergency, help }) => emergency && help[0] === 'violence');
  return { lines: [police, guidance].flatMap((one) => one ?? []), others, page };
}
