import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { phone } from '../tests/browser/screens.ts';
import { serveFolder } from './serve-folder.ts';
import { takeWalk } from './walks/take-walk.ts';
import { walks } from './walks/walks.ts';

const help = `npm run walks                   how people come from / to what they need, tap by tap, on a slow phone
npm run walks -- --dist FOLDER  the same on a site that was built elsewhere
npm run walks -- --only C       the walks whose name has that in it

Build the site first. It ends with exit code 1 when a walk takes too many taps or bytes, or when its
answer does not stand in the first screen of the last page.`;
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(help);
  process.exit();
}

const most = { taps: 5, bytes: 60_000, bottom: phone.height };

const executablePath = process.env['CHROMIUM_PATH'];
const { address, server } = await serveFolder(values.dist, { gzip: true });
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const walk of walks.filter(({ name }) => name.includes(values.only))) {
  const name = walk.name.padEnd(60);
  try {
    const { taps, screens, seconds, bytes, bottom } = await takeWalk(browser, address, walk);
    const fails = taps > most.taps || bytes > most.bytes || bottom > most.bottom;
    const costs = `${taps} taps, ${screens.toFixed(1)} screens, ${bytes} bytes, ${seconds.toFixed(1)} s`;
    console.log(fails ? 'fails' : 'holds', name, `${costs}, answer ends at ${bottom} px`);
    if (fails) process.exitCode = 1;
  } catch (error) {
    console.log('ends ', name, error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
await browser.close();
server.close();
