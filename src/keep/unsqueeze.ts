import { end, reference } from './squeeze.ts';

/**
 * The bytes that were squeezed.
 * @param length how many there were
 * @throws Error when there are fewer or more: something was lost on the way
 */
export function unsqueeze(squeezed: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let [read, written] = [0, 0];
  while (read < squeezed.length) {
    const next = squeezed.indexOf(reference, read);
    const literal = squeezed.subarray(read, next < 0 ? undefined : next);
    whole.set(literal, written);
    written += literal.length;
    if (next < 0) break;
    const close = squeezed.indexOf(end, next);
    const [from = NaN, size = NaN] = String.fromCharCode(...squeezed.subarray(next + 1, close))
      .split(',')
      .map((digits) => parseInt(digits, 36));
    if (close < 0 || !(from < written && written + size <= length)) break;
    // What is copied may reach into the copy.
    for (let at = 0; at < size; at += 1) whole[written + at] = whole[from + at] ?? 0;
    written += size;
    read = close + 1;
  }
  if (written !== length) throw new Error('what is kept is not whole');
  return whole;
}
