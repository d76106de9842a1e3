/** Lines of a text, and the size at which they fit into its place. */
export interface FittedText {
  lines: string[];
  size: number;
}

/** Every way to write words in a number of lines. */
function splitInto(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join(' ')]];
  return words.slice(0, -1).flatMap((_, at) => {
    const first = words.slice(0, at + 1).join(' ');
    return splitInto(words.slice(at + 1), count - 1).map((rest) => [first, ...rest]);
  });
}

/**
 * A text as large as its place allows, in no more lines than that needs, and these of about one length.
 * @param widthOf width of a line at size 1
 */
export function fitText(
  text: string,
  place: { width: number; lines: number; largest: number },
  widthOf: (line: string) => number,
): FittedText {
  const words = text.split(' ');
  const ways = Array.from({ length: place.lines }, (_, at) => splitInto(words, at + 1)).flat();
  const [best] = ways
    .map((lines) => {
      const widest = Math.max(...lines.map(widthOf));
      return { lines, widest, size: Math.floor(Math.min(place.largest, place.width / widest)) };
    })
    .sort((a, b) => b.size - a.size || a.lines.length - b.lines.length || a.widest - b.widest);
  return { lines: best?.lines ?? [], size: best?.size ?? place.largest };
}
