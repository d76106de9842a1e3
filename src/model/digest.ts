import { stripMarks } from './references.ts';

/** Every word below a value, with where it stands; what a translation says of itself is left out. */
function* wordsBelow(value: unknown, path = ''): Generator<string> {
  if (typeof value === 'string') yield `${path}=${stripMarks(value)}`;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value).sort())
    if (key !== 'translation')
      yield* wordsBelow((value as Record<string, unknown>)[key], `${path}.${key}`);
}

/** FNV-1a, 32 bits: tells texts apart; guards nothing. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text))
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/**
 * Digest of the words of an entry, eight hexadecimal digits. White space, line breaks and the facts
 * that the words refer to do not count: only another wording changes it.
 */
export function digestOf(words: unknown, body = ''): string {
  return hash([...wordsBelow(words), stripMarks(body)].join('\n'));
}
