import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { locales } from '../src/i18n/locales.ts';
import { findHidden, firstScreen, phone, wantedIn } from '../tests/browser/screens.ts';
import { serveFolder } from './serve-folder.ts';
import { shareOfDistinctWords, shareOfWords } from './share-of-words.ts';

const help = `npm run measure                    how many screens of a phone each kind of page has, at most, by language
npm run measure -- comunas/        the same of the pages whose address has that in it
npm run measure -- --dist FOLDER   of a site that was built elsewhere

Build the site first. It ends with exit code 1 when the first screen of a comuna hides something.`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(help);
  process.exit();
}

const executablePath = process.env['CHROMIUM_PATH'];
const { address, server } = await serveFolder(values.dist);
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: phone });

const paths = globSync('**/index.html', { cwd: values.dist })
  // An address that only leads on shows nothing.
  .filter((file) => !readFileSync(join(values.dist, file), 'utf8').includes('http-equiv="refresh"'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((path) => positionals.every((wanted) => path.includes(wanted)))
  .sort();

/** Language and kind of a page: its address without the name of what it is about. */
function kindOf(path: string) {
  const [first = '', folder = '', name = '', part = ''] = path.split('/').slice(1);
  const language = locales.find(({ segment }) => segment === first)?.segment;
  if (!language) return { language, kind: first ? 'short address' : '/' };
  return { language, kind: name ? `${folder}/…${part && `/${part}`}` : folder || 'home' };
}

/** The text of a page, and the words of it that are not folded. */
function readWords(main: Element) {
  for (const unread of main.querySelectorAll('script, style, template')) unread.remove();
  const all = main.textContent;
  for (const folded of main.querySelectorAll('details > :not(summary)')) folded.remove();
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const words: (string | null)[] = [];
  while (texts.nextNode()) words.push(texts.currentNode.nodeValue);
  return { all, inView: words.join(' ') };
}

const most = new Map<string, { screens: number; path: string; sum: number; count: number }>();
const words: { all: string; inView: string }[] = [];
let hiding = 0;
for (const path of paths) {
  await page.goto(address + path);
  const screens = (await page.evaluate(() => document.documentElement.scrollHeight)) / phone.height;
  const { language, kind } = kindOf(path);
  const key = `${kind} ${language ?? ''}`;
  const known = most.get(key) ?? { screens: 0, path, sum: 0, count: 0 };
  most.set(key, {
    ...(screens > known.screens ? { screens, path } : known),
    sum: known.sum + screens,
    count: known.count + 1,
  });
  if (kind !== 'comunas/…' || !language) continue;
  if (language === 'es') {
    const unknown = (await page.locator('.hero .unknown').count()) > 0;
    const local = await page.locator('#local').count();
    if (unknown && local === 0) words.push(await page.locator('main').evaluate(readWords));
  }
  await page.setViewportSize(firstScreen);
  const hidden = await page.evaluate(findHidden, wantedIn(language));
  await page.setViewportSize(phone);
  if (hidden.length > 0) console.log(path, 'hides', hidden.join(', '));
  hiding += hidden.length;
}
for (const [key, { screens, path, sum, count }] of [...most].sort())
  console.log(
    key.padEnd(24),
    `${screens.toFixed(2)} at most, ${(sum / count).toFixed(2)} on average of ${count}: ${path}`,
  );
if (words.length > 1)
  for (const [which, { least, middle, most }] of [
    ['all words', shareOfWords(words.map(({ all }) => all))],
    ['different words in view', shareOfDistinctWords(words.map(({ inView }) => inView))],
  ] as const)
    console.log(
      `Two comunas of which nothing local is known share, of ${which}: ${middle} % in the middle, ${least} to ${most} %`,
    );
console.log(`${locales.length} languages, ${paths.length} pages`);
if (hiding > 0) process.exitCode = 1;
await browser.close();
server.close();
