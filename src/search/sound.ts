/**
 * How a name sounds to somebody who does not write Spanish: spellings of Creole, English and French
 * ears meet in one ("Kilikoura", "Quilicura"; "Konsepsyon", "Concepción"). Takes and gives folded text.
 */
export function soundOf(folded: string): string {
  return changes.reduce((text, [from, to]) => text.replace(from, to), folded);
}

const changes: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sh/g, 'ch'],
  [/tch/g, 'ch'],
  [/ch/g, 'C'],
  [/qu(?=[ei])|c(?=[^eiC]|$)|q/g, 'k'],
  [/gu(?=[ei])/g, 'g'],
  // Said with a breath that other ears drop.
  [/g(?=[ei])|[jh]/g, ''],
  [/gn|ny/g, 'n'],
  [/ll/g, 'y'],
  [/c(?=[ei])|[zx]/g, 's'],
  [/v/g, 'b'],
  [/oo|ou|w/g, 'u'],
  [/ee|y/g, 'i'],
  [/ai/g, 'e'],
  [/ue/g, 'o'],
  [/(.)\1+/g, '$1'],
];
