/** The digits in the languages of the site, as somebody would dictate a number. */
const digits = [
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'zero one two three four five six seven eight nine',
  'zewo youn de twa kat senk sis sèt uit nèf',
  'um dois três quatro sete oito nove',
  'zéro un deux trois quatre cinq sept huit neuf',
  'صفر واحد اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
]
  .join(' ')
  .split(' ')
  .join('|');

const spelled = new RegExp(
  `(?<!\\p{L})(?:(?:${digits})(?!\\p{L})[\\s,.·-]*){3,}|[〇零一二三四五六七八九]{3,}`,
  'iu',
);

/** A number told digit by digit in words, as “uno cuatro cinco cinco” or “一四五五”: three digits or more. */
export function findSpelledNumber(text: string): string | undefined {
  return spelled.exec(text)?.[0].trim();
}
