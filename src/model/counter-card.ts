import {
  counterPlaces,
  onlinePlaces,
  type CardUse,
  type ProcedurePlace,
} from '../schema/vocabulary.ts';
import type { Procedure } from './types.ts';

const isOneOf = (places: readonly ProcedurePlace[]) => (place: ProcedurePlace) =>
  places.includes(place);

/**
 * What somebody shows at a counter for a procedure: a card about it alone, one that several share, or none. Who is to have
 * legal help first, or would tell of a stay without papers, is led to where that help is.
 */
export function chooseCard({
  discreet,
  state,
  beforeActing,
  group,
  places,
}: Pick<Procedure, 'discreet' | 'state' | 'beforeActing' | 'group' | 'places'>):
  'own' | CardUse | undefined {
  if (discreet !== undefined || state === 'closed') return undefined;
  if (beforeActing === 'legal-help-first' || group === 'without-papers') return 'legal-help-first';
  if (places.some(isOneOf(counterPlaces))) return 'own';
  if (group === 'refused-expelled') return 'refused';
  return places.some(isOneOf(onlinePlaces)) ? 'online' : undefined;
}
