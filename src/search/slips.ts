/** Slips of the finger between two words: a letter more, less, wrong, or two swapped. */
interface Slips {
  whole: number;
  /** Between the first word and the nearest beginning of the second. */
  start: number;
}

const masks = new Map<string, number>();

/** The letters of a word as bits, so that most pairs of words need not be compared. */
function lettersOf(word: string): number {
  let mask = masks.get(word);
  if (mask === undefined) {
    mask = 0;
    for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
    if (masks.size < 20_000) masks.set(word, mask);
  }
  return mask;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Counts slips up to `most`; `most + 1` stands for more. */
export function countSlips(a: string, b: string, most: number): Slips {
  const far = { whole: most + 1, start: most + 1 };
  if (a.length > b.length + most) return far;
  if (countBits(lettersOf(a) & ~lettersOf(b)) > most) return far;
  // No more of the second is looked at than can matter.
  const width = Math.min(b.length, a.length + most + 1);
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= width; j += 1) last.push(j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = !same && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
        swapped ? (before[j - 2] as number) + 1 : Infinity,
      );
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return far;
    before = last;
    last = row;
  }
  const whole = width < b.length ? most + 1 : (last[width] as number);
  return { whole: Math.min(whole, most + 1), start: Math.min(...last) };
}
