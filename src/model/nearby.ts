import { sourceLocale } from '../schema/locale.ts';
import type { Need } from '../schema/vocabulary.ts';
import { compareConfidence } from './confidence.ts';
import { distanceBetween, type Point } from './distance.ts';
import { oncePer } from './once-per.ts';
import type { Catalog, Comuna, Contact } from './types.ts';

type Scope = 'comuna' | 'region' | 'country';

export interface NearbyContact {
  contact: Contact;
  scope: Scope;
}

/** Where a comuna is taken to lie: its town, or its middle, or the capital of its region. */
function pointOf(comuna: Comuna): Point | undefined {
  return comuna.town ?? comuna.centre ?? comuna.region.capital.town;
}

/** Kilometres between two comunas in a straight line; far away when one has no place. */
function distanceOf(a: Comuna, b: Comuna): number {
  const from = pointOf(a);
  const to = pointOf(b);
  return from && to ? distanceBetween(from, to) : Infinity;
}

function distanceTo(contact: Contact, comuna: Comuna): number {
  const at = contact.address?.comuna;
  if (at === undefined) return Infinity;
  const seat = comuna.region.comunas.find((candidate) => candidate.code === at);
  return seat ? distanceOf(comuna, seat) : Infinity;
}

function scopeOf(contact: Contact, comuna: Comuna): Scope | undefined {
  if (contact.comunas) return contact.comunas.includes(comuna.code) ? 'comuna' : undefined;
  if (contact.regions) return contact.regions.includes(comuna.region.code) ? 'region' : undefined;
  return 'country';
}

/** From near to far. */
export const scopes: readonly Scope[] = ['comuna', 'region', 'country'];

/**
 * Contacts that serve a comuna and answer a need: nearest first, local before
 * national; those of which little is certain come last.
 */
export function contactsFor(catalog: Catalog, comuna: Comuna, need: Need): NearbyContact[] {
  return catalog.contacts
    .filter((contact) => contact.needs.includes(need))
    .flatMap((contact) => {
      const scope = scopeOf(contact, comuna);
      return scope === undefined ? [] : [{ contact, scope, km: distanceTo(contact, comuna) }];
    })
    .sort(
      (a, b) =>
        Number(b.contact.first ?? false) - Number(a.contact.first ?? false) ||
        Number(a.contact.confidence === 'low') - Number(b.contact.confidence === 'low') ||
        scopes.indexOf(a.scope) - scopes.indexOf(b.scope) ||
        (a.km === b.km ? 0 : a.km - b.km) ||
        compareConfidence(a.contact, b.contact) ||
        Number(Boolean(b.contact.phones)) - Number(Boolean(a.contact.phones)) ||
        a.contact.name.localeCompare(b.contact.name, sourceLocale),
    )
    .map(({ contact, scope }) => ({ contact, scope }));
}

/** SERMIG offices of the region, the nearest first. */
export function officesFor(comuna: Comuna): Contact[] {
  return [...comuna.region.offices].sort((a, b) => {
    const [near, far] = [distanceTo(a, comuna), distanceTo(b, comuna)];
    return near === far ? 0 : near - far;
  });
}

/** Beyond this a comuna is no help: nobody goes there to ask. */
const nearKm = 60;

/** For each comuna once, as all languages ask. */
const nearestIn = oncePer(({ comunas }: Catalog) => {
  const known = comunas.filter(({ sealStatus }) => sealStatus.status !== 'unknown');
  return oncePer((comuna: Comuna) =>
    known
      .filter((other) => other !== comuna)
      .map((other) => ({ comuna: other, km: Math.round(distanceOf(comuna, other)) }))
      .filter(({ km }) => km <= nearKm)
      .sort((a, b) => a.km - b.km),
  );
});

/** The nearest comunas of which anything is known, with the distance in whole kilometres; none that is far. */
export function nearestKnown(
  catalog: Catalog,
  comuna: Comuna,
  limit: number,
): { comuna: Comuna; km: number }[] {
  return nearestIn(catalog)(comuna).slice(0, limit);
}
