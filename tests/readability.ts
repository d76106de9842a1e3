/** Groups of vowels that Spanish says as one syllable, after what is silent is taken away. */
function countSyllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu|h/g, (letters) => (letters === 'qu' ? 'k' : ''))
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  let syllables = 0;
  for (const [vowels] of spoken.matchAll(/[aeiouáéíóúü]+/g)) {
    let previousIsWeak = false;
    for (const [index, vowel] of [...vowels].entries()) {
      const isWeak = 'iuü'.includes(vowel);
      if (index === 0 || (!isWeak && !previousIsWeak)) syllables += 1;
      previousIsWeak = isWeak;
    }
  }
  return Math.max(1, syllables);
}

/**
 * How easily Spanish reads, by Szigriszt-Pazos, the formula behind the INFLESZ scale: 55 to 65 is
 * normal, 65 to 80 quite easy, above 80 very easy.
 */
export function scoreReadability(text: string): number {
  const sentences = text.split(/[.!?:;…]+(?:\s|$)|\n+/).filter((part) => /\p{L}/u.test(part));
  const words = text.match(/\p{L}+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
}
