/** Begins a reference to what stood before. No text of the site holds it. */
export const reference = 1;
/** Ends it. */
export const end = 0x3b;

const shortest = 48;
const step = 16;
/** A repeated part of the shortest length holds a block of this length that begins at a multiple of the step. */
const block = shortest - step + 1;

const token = (from: number, length: number) =>
  `${String.fromCharCode(reference)}${from.toString(36)},${length.toString(36)};`;

/**
 * Bytes without what repeats, however far apart: pages of one site are alike, and gzip looks back no further than 32 kB.
 * In the place of a repeated part stands where the first one begins, and how long it is.
 * @param bytes one character a byte, as `latin1` reads them
 * @throws Error when they hold the sign of a reference
 */
export function squeeze(bytes: string): string {
  if (bytes.includes(String.fromCharCode(reference)))
    throw new Error('what is packed holds the sign that begins a reference');
  const seen = new Map<string, number>();
  let [squeezed, written, at, indexed] = ['', 0, 0, 0];
  for (; at + block <= bytes.length; at += 1) {
    for (; indexed + block <= at; indexed += step) {
      const key = bytes.slice(indexed, indexed + block);
      if (!seen.has(key)) seen.set(key, indexed);
    }
    const found = seen.get(bytes.slice(at, at + block));
    if (found === undefined) continue;
    let [from, to, length] = [found, at, block];
    for (; to > written && from > 0 && bytes[from - 1] === bytes[to - 1]; length += 1) {
      from -= 1;
      to -= 1;
    }
    while (to + length < bytes.length && bytes[from + length] === bytes[to + length]) length += 1;
    if (length < shortest) continue;
    squeezed += bytes.slice(written, to) + token(from, length);
    written = to + length;
    at = written - 1;
  }
  return squeezed + bytes.slice(written);
}
