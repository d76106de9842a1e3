import type { CardWords } from '../present/card-words.ts';
import { fitText, type FittedText } from './fit-text.ts';

const cardSize = { width: 1200, height: 630 } as const;

/** Some messengers cut the middle square out of an image: all words stand in it. */
const room = 580;
const middle = cardSize.width / 2;
const nameRoom = { width: room, lines: 2, largest: 104 };
const lineRoom = { width: room, lines: 3, largest: 44 };
const lineHeight = 1.2;
/** Between the name and the line below it. */
const gap = 28;

const arabic = /\p{Script=Arabic}/u;
const rightToLeft = '\u200F';

/** Text as SVG, from right to left where its letters are: a full stop stands at its left end then. */
export function textSvg(text: string, at: string, weight: number): string {
  const isArabic = arabic.test(text);
  const family = isArabic ? 'Noto Sans Arabic' : 'Noto Sans';
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
  const directed = isArabic ? rightToLeft + escaped + rightToLeft : escaped;
  return `<text ${at} font-family="${family}" font-weight="${weight}">${directed}</text>`;
}

const centred = (text: string, y: number, size: number, weight: number, colour: string) =>
  textSvg(
    text,
    `x="${middle}" y="${Math.round(y)}" text-anchor="middle" font-size="${size}" fill="${colour}"`,
    weight,
  );

/** Lines below each other, the first one below `top`. */
const drawLines = ({ lines, size }: FittedText, top: number, weight: number, colour: string) =>
  lines
    .map((line, at) => centred(line, top + size * (lineHeight * at + 1), size, weight, colour))
    .join('');

const heightOf = ({ lines, size }: FittedText) => lines.length * size * lineHeight;

/** Mark and name of the site, the mark `size` high and wide. */
const siteSvg = (top: number, size: number, letters: number) =>
  `<g transform="translate(${middle - size / 2} ${top}) scale(${size / 32})" fill="none" stroke-width="3.2" stroke-linecap="round"><path d="M3 12.5h26" stroke="#f6fbfa"/><path d="M5.5 25.5a10.5 10.5 0 0 1 21 0" stroke="#e2915f"/></g>` +
  centred('Puente Migrante', top + size + letters, letters, 700, '#f6fbfa');

const wrap = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}"><rect width="100%" height="100%" fill="#07363b"/>${inner}</svg>`;

/**
 * A preview image as SVG: mark and name of the site, what the page is about, and a line on it.
 * @param widthOf width of a line at size 1, by the weight of its letters
 */
export function drawCard(
  words: CardWords,
  widthOf: (line: string, weight: number) => number,
): string {
  const fit = (text: string | undefined, place: typeof lineRoom, weight: number): FittedText =>
    text === undefined
      ? { lines: [], size: 0 }
      : fitText(text, place, (line) => widthOf(line, weight));
  const line = fit(words.line, lineRoom, 400);
  const soft = '#c7dedd';
  if (words.name === undefined) return wrap(siteSvg(80, 270, 64) + drawLines(line, 450, 400, soft));
  const name = fit(words.name, nameRoom, 700);
  const top = 165 + (435 - heightOf(name) - gap - heightOf(line)) / 2;
  return wrap(
    siteSvg(24, 80, 36) +
      drawLines(name, top, 700, '#fcf9f3') +
      drawLines(line, top + heightOf(name) + gap, 400, soft),
  );
}
