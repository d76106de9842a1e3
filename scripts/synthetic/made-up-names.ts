import { fold } from '../../src/model/collation.ts';
import { slugOf } from '../../src/search/places.ts';

/**
 * Makes names out of the beginnings and endings of real ones, so that they are as long and have the same
 * letters; never one that was there before.
 * @throws Error when the names given are too few to make another
 */
export function makeNamer(known: readonly string[], random: () => number): () => string {
  const taken = new Set(known.flatMap((name) => [fold(name), slugOf(name)]));
  const words = [...new Set(known.flatMap((name) => name.split(' ')))].filter((word) =>
    /^\p{Lu}\p{Ll}{4,}$/u.test(word),
  );
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  return () => {
    for (let attempt = 0; attempt < 10_000; attempt += 1) {
      const [start, end] = [pick(), pick()];
      const joined =
        start.slice(0, Math.ceil(start.length / 2)) + end.slice(Math.floor(end.length / 2));
      const name = random() < 0.3 ? `${pick()} ${joined}` : joined;
      if (taken.has(fold(name)) || taken.has(slugOf(name))) continue;
      taken.add(fold(name)).add(slugOf(name));
      return name;
    }
    throw new Error('no further name can be made');
  };
}
