const listWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];

/** Of the words of one text, how many of a hundred stand in the other too, each as often as it does there. */
function sharedBy(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return Math.round((100 * shared.length) / one.length);
}

/** Of the different words of two texts, how many of a hundred stand in both. */
function sharedWithin(one: readonly string[], other: readonly string[]): number {
  const both = new Set([...one, ...other]);
  const others = new Set(other);
  const shared = [...new Set(one)].filter((word) => others.has(word));
  return Math.round((100 * shared.length) / both.size);
}

function compareNext(texts: readonly string[], compare: typeof sharedBy) {
  const words = texts.map(listWords);
  const shares = words
    .flatMap((one, at) => {
      const next = words[(at + 1) % words.length];
      return next ? [compare(one, next)] : [];
    })
    .sort((a, b) => a - b);
  return { least: shares[0], middle: shares[shares.length >> 1], most: shares.at(-1) };
}

/** How much each text has in common with the next, in percent of its words. */
export const shareOfWords = (texts: readonly string[]) => compareNext(texts, sharedBy);

/** How much each text has in common with the next, in percent of the different words of both. */
export const shareOfDistinctWords = (texts: readonly string[]) => compareNext(texts, sharedWithin);
