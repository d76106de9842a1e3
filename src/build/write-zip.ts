import { crc32, deflateRawSync } from 'node:zlib';

/** A number as zip files write it: the least byte first. */
function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

/** Version that reads it, names in UTF-8, deflate, 1 January 2000: the same files make the same zip. */
const common = [number(20, 2), number(0x800, 2), number(8, 2), number(0, 2), number(0x2821, 2)];

/** A zip file of some files by name. */
export function writeZip(files: ReadonlyMap<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, text] of files) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const facts = [
      ...common,
      number(crc32(data), 4),
      number(packed.length, 4),
      number(data.length, 4),
      number(title.length, 2),
    ];
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), ...facts, number(0, 2), title, packed]);
    entries.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        number(20, 2),
        ...facts,
        // No extra field, comment, second disk, or attribute.
        Buffer.alloc(12),
        number(at, 4),
        title,
      ]),
    );
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(entries);
  const end = [
    Buffer.from('PK\x05\x06'),
    number(0, 4),
    number(entries.length, 2),
    number(entries.length, 2),
    number(list.length, 4),
    number(at, 4),
    number(0, 2),
  ];
  return Buffer.concat([...bodies, list, ...end]);
}
