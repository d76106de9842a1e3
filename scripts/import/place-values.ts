import type { LocalContactData } from '../../src/schema/contact.ts';
import type { Place } from './columns.ts';
import type { Edit } from './edit-yaml.ts';
import type { Field } from './read-places.ts';

/** A contact as its file has it, before anything is filled in. */
export type RawPlace = Partial<LocalContactData>;

/** What a row may say of a place, in the order of its file. */
export const fields = [
  'name',
  'address',
  'phones',
  'whatsapp',
  'mail',
  'website',
  'booking',
  'hours',
  'appointmentOnly',
  'languages',
  'services',
] as const;
/** Without these, a contact that is confirmed is not confirmed as a whole. */
export const ways = [
  'address',
  'phones',
  'whatsapp',
  'mail',
  'website',
  'booking',
  'hours',
] as const;
const inner = { address: 'value', mail: 'value', website: 'url', hours: 'osm' } as const;
export const hasInner = (field: string): field is keyof typeof inner => field in inner;
export const isNumbers = (field: string) => field === 'phones' || field === 'whatsapp';

/** The bare value of a field, as a row would say it. */
export function bareValue(raw: RawPlace, field: Field): unknown {
  if (field === 'address') return raw.address?.value;
  if (field === 'mail') return raw.mail?.value;
  if (field === 'website') return raw.website?.url;
  if (field === 'hours') return raw.hours?.osm;
  return field === 'phones' || field === 'whatsapp'
    ? raw[field]?.map(({ number }) => number)
    : raw[field];
}

/** What a single value may say of where it comes from. */
export interface Own {
  sources?: string[];
  asOf?: string;
  caveats?: string[];
}
export const ownOf = (raw: RawPlace, field: string): Own => {
  const value: unknown = raw[field as keyof RawPlace];
  const first: unknown = Array.isArray(value) && isNumbers(field) ? value[0] : value;
  return typeof first === 'object' && first !== null && !Array.isArray(first) ? first : {};
};

/** A value as its file has it. */
export function write(field: string, value: unknown, raw: RawPlace, own: Own): unknown {
  if (hasInner(field)) return { [inner[field]]: value, ...own };
  if (field !== 'phones' && field !== 'whatsapp') return value;
  const kept = new Map(raw[field]?.map((each) => [each.number, each]));
  return (value as string[]).map((number) => kept.get(number) ?? { number, ...own });
}

/** The smallest change that puts a value in its place. */
export function editOf(place: Place, field: string, value: unknown, raw: RawPlace, own: Own): Edit {
  const written = write(field, value, raw, own);
  const old: unknown = raw[field as keyof RawPlace];
  const isBare = Object.keys(own).length === 0;
  if (hasInner(field) && isBare && old && Object.keys(old).length === 1)
    return { set: [place, field, inner[field]], value };
  if (
    isBare &&
    isNumbers(field) &&
    (old as unknown[] | undefined)?.length === 1 &&
    (value as unknown[]).length === 1 &&
    Object.keys((old as object[])[0] ?? {}).length === 1
  )
    return { set: [place, field, 0, 'number'], value: (value as string[])[0] };
  return { set: [place, field], value: written };
}
