import { globSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { locales, sourceLocale } from '../src/i18n/locales.ts';
import { countSheets, findCut, formats, inside } from '../tests/browser/paper.ts';
import { serveFolder } from './serve-folder.ts';

const help = `npm run count:sheets                  prints the sheets of the comunas and counts their pages
npm run count:sheets -- --dist FOLDER  of a site that was built elsewhere
npm run count:sheets -- --all          all of them in every language

All comunas in Spanish and Kreyòl, in the other languages 40, the fullest and the emptiest among them, each on A4 and
on letter. Build the site first. It ends with exit code 1 when one is not exactly one page, or something on it is cut.`;
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    all: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(help);
  process.exit();
}

const wholly: readonly string[] = [sourceLocale, 'ht'];
const most = 40;

/** Paths of the sheets of a language, as many as are looked at: the fullest, the emptiest, and some between. */
function listSheets(segment: string): string[] {
  const files = globSync(`${segment}/comunas/*/hoja/index.html`, { cwd: values.dist });
  const sized = files
    .map((file) => ({ file, size: statSync(`${values.dist}/${file}`).size }))
    .sort((a, b) => b.size - a.size)
    .map(({ file }) => `/${file.replace(/index\.html$/, '')}`);
  if (values.all || wholly.includes(segment) || sized.length <= most) return sized;
  const ends = 10;
  const middle = sized.slice(ends, -ends);
  const step = middle.length / (most - 2 * ends);
  const between = Array.from({ length: most - 2 * ends }, (_, at) => middle[Math.floor(at * step)]);
  return [...sized.slice(0, ends), ...between.flatMap((path) => path ?? []), ...sized.slice(-ends)];
}

const executablePath = process.env['CHROMIUM_PATH'];
const { address, server } = await serveFolder(values.dist);
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: inside });
let wrong = 0;
for (const { segment } of locales) {
  const paths = listSheets(segment);
  const letters: number[] = [];
  let own = 0;
  for (const path of paths) {
    await page.goto(address + path);
    const faults: string[] = [];
    for (const format of formats) {
      const sheets = await countSheets(page, format);
      if (sheets !== 1) faults.push(`${sheets} sheets of ${format}`);
    }
    await page.emulateMedia({ media: 'print' });
    faults.push(...(await page.evaluate(findCut, inside)));
    letters.push(
      await page
        .locator('.handout')
        .evaluate((sheet) => parseFloat(getComputedStyle(sheet).fontSize)),
    );
    await page.emulateMedia({ media: null });
    if (faults.length > 0) console.log(path, faults.join(', '));
    own += Number(faults.length > 0);
  }
  const points = letters.map((pixels) => Math.round(pixels * 75) / 100).sort((a, b) => a - b);
  console.log(
    `${segment.padEnd(8)} ${paths.length} sheets on ${formats.join(' and ')}: ${own} not one page, or cut; letters of ${points[0]} to ${points.at(-1)} points`,
  );
  wrong += own;
}
await browser.close();
server.close();
process.exitCode = wrong > 0 ? 1 : 0;
