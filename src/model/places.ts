import { officesFor } from './nearby.ts';
import { trustOf } from './provenance.ts';
import type { Catalog, Comuna, LocalContact } from './types.ts';

type PlaceKind = 'office' | 'municipality' | 'sermig';

const canBeReached = (place: LocalContact | undefined) =>
  place !== undefined && Boolean(place.address ?? place.phones ?? place.website);

/** The office lies in another comuna: nobody should travel there without a call. */
export const isOutside = ({ address }: LocalContact): boolean =>
  address?.caveats?.includes('office-outside-comuna') ?? false;

export interface BestPlace {
  kind: PlaceKind;
  place: LocalContact;
  /** The municipality, where the place has no phone of its own. */
  call?: LocalContact;
}

/**
 * Where somebody in the street should go first: the migrant office when it can be reached and what
 * is known of it is not old, failing that the municipality, failing that the nearest
 * office of SERMIG.
 */
export function bestPlace(catalog: Catalog, comuna: Comuna): BestPlace {
  const { office, municipality } = comuna;
  const fresh = office && !trustOf(catalog, office, 'contact').old;
  if (fresh && (office.phones ?? office.address))
    return {
      kind: 'office',
      place: office,
      ...(!office.phones && municipality?.phones && { call: municipality }),
    };
  if (municipality && canBeReached(municipality))
    return { kind: 'municipality', place: municipality };
  const national = catalog.contacts.find((contact) => contact.id === 'sermig-nacional');
  const place = officesFor(comuna)[0] ?? national;
  if (!place) throw new Error('no SERMIG contact');
  return { kind: 'sermig', place };
}
