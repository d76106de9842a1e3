import { createHash } from 'node:crypto';

/** Of all ids of this portal; never changed, wherever it is published. */
const namespace = '729e6bc8-6645-44ec-a318-feccdde1a3c3';

/** Kinds of what has an id: entries of HSDS and of feeds. */
type Kind =
  | 'organization'
  | 'service'
  | 'location'
  | 'address'
  | 'service_at_location'
  | 'phone'
  | 'schedule'
  | 'language'
  | 'service_area'
  | 'feed'
  | 'entry';

/** The UUID (version 5) of an entry by our own id for it: the same in every build. */
export function identify(kind: Kind, id: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(`${kind}:${id}`)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
