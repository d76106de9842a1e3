import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { locales } from '../src/i18n/locales.ts';
import { pathOf } from '../src/i18n/routes.ts';
import { interfaceTranslation } from '../src/i18n/translator.ts';

const help = `npm run measure:search                  how long the first result of the search takes on a slow phone, by language
npm run measure:search -- --dist FOLDER of a site that was built elsewhere

Build the site first. It ends with exit code 1 when a first result takes more than three seconds.`;
const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(help);
  process.exit();
}

/** Slow 3G: 400 kbit/s, 400 ms there and back. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const mostSeconds = 3;

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
const server = createServer(({ url = '/' }, response) => {
  const path = decodeURIComponent(url.replace(/\?.*/, '')).replace(/\/$/, '/index.html');
  const type = types[extname(path)];
  if (!type) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
  response.end(gzipSync(readFileSync(values.dist + path), { level: 9 }));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { segment } of locales) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await page.goto(`http://127.0.0.1:${port}${pathOf(segment, { page: 'search' })}`);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const start = performance.now();
  await page.locator('#q').focus();
  await page.keyboard.insertText(interfaceTranslation(segment).words.nav.help);
  const first = page.locator('.search ol li').first();
  await first.waitFor();
  const seconds = (performance.now() - start) / 1000;
  const top = (await first.boundingBox())?.y ?? 0;
  console.log(
    `${segment.padEnd(8)} ${seconds.toFixed(2)} s, ${bytes} bytes, first result at ${Math.round(top)} px`,
  );
  if (seconds > mostSeconds) process.exitCode = 1;
  await context.close();
}
await browser.close();
server.close();
