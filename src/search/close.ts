import { fold } from '../model/collation.ts';
import type { Place } from './places.ts';
import { soundOf } from './sound.ts';

/** Whether one typo makes one word of the other: a letter more, less, wrong, or swapped. */
export function isOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

const begins = (name: string, word: string) =>
  word.length > 3 && (name.startsWith(word) || (word.length > 4 && isOneTypo(name, word)));

/**
 * Whether a query surely means the comuna that the matcher found: in a search for anything at all, a
 * name that is only a little like it would stand in the way.
 */
export function isClose(query: string, { name, others }: Place): boolean {
  const folded = fold(query);
  return [name, ...others].some((each) => {
    const whole = fold(each);
    if (whole === folded || (folded.length > 5 && isOneTypo(whole, folded))) return true;
    const words = whole.split(' ');
    return folded
      .split(' ')
      .every((word) =>
        words.some(
          (own) => own === word || begins(own, word) || begins(soundOf(own), soundOf(word)),
        ),
      );
  });
}
