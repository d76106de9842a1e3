import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { CardWords } from '../present/card-words.ts';
import { drawCard, textSvg } from './draw-card.ts';

const require = createRequire(import.meta.url);

/** Fonts of packages, so that an image is the same on every machine. */
const fontFiles = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
];
const options: ResvgRenderOptions = { font: { loadSystemFonts: false, fontFiles } };

/** Images are kept between builds, by a digest of what they are made of. */
const kept = '.cache/tarjetas';
const version = createHash('sha256');
for (const file of [...fontFiles, require.resolve('@resvg/resvg-js/package.json')])
  version.update(readFileSync(file));
const madeWith = version.digest('hex');

const widths = new Map<string, number>();

/** What the fonts have. */
const letters = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]+$/u;

/** Width of a line at size 1. @throws Error when the fonts lack its letters */
function widthOf(line: string, weight: number): number {
  if (!letters.test(line)) throw new Error(`the preview images have no letters for "${line}"`);
  const key = `${weight} ${line}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const text = textSvg(line, 'y="100" font-size="100"', weight);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="200">${text}</svg>`;
  const width = (new Resvg(svg, options).getBBox()?.width ?? 0) / 100;
  widths.set(key, width);
  return width;
}

/** A preview image as PNG, drawn anew only when it says something else than before. */
export async function renderCard(words: CardWords): Promise<Buffer> {
  const svg = drawCard(words, widthOf);
  const file = `${kept}/${createHash('sha256').update(madeWith).update(svg).digest('hex')}.png`;
  if (existsSync(file)) return readFileSync(file);
  const png = (await renderAsync(svg, options)).asPng();
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, png);
  return png;
}
