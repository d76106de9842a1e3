/** Typos of the finger between two words: a letter more, less, wrong, or two swapped. */
interface Typos {
  whole: number;
  /** Between the first word and the nearest beginning of the second. */
  start: number;
}

const masks = new Map<string, number>();

/** The letters of a word as bits, so that maxTypos pairs of words need not be compared. */
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

/** Counts typos up to `maxTypos`; `maxTypos + 1` stands for more. */
export function countTypos(a: string, b: string, maxTypos: number): Typos {
  const far = { whole: maxTypos + 1, start: maxTypos + 1 };
  if (a.length > b.length + maxTypos) return far;
  if (countBits(lettersOf(a) & ~lettersOf(b)) > maxTypos) return far;
  // No more of the second is looked at than can matter.
  const width = Math.min(b.length, a.length + maxTypos + 1);
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= width; j += 1) last.push(j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let rowMinimum = i;
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
      if (cost < rowMinimum) rowMinimum = cost;
    }
    if (rowMinimum > maxTypos) return far;
    before = last;
    last = row;
  }
  const whole = width < b.length ? maxTypos + 1 : (last[width] as number);
  return { whole: Math.min(whole, maxTypos + 1), start: Math.min(...last) };
}
