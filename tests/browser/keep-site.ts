import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { readPack, type Files } from '../../src/keep/pack.ts';
import type { Kept } from '../../src/keep/store.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
};

/** A host whose network can be cut, that can publish something else, and that counts what it was asked for. */
export interface KeepSite {
  address: string;
  server: Server;
  /** `cut`: no answer at all; `slow`: none that comes. */
  line: 'good' | 'cut' | 'slow';
  /** How many milliseconds it takes for a file. */
  late: Map<string, number>;
  /** What it publishes in the place of a file; a number: the code with which it refuses. */
  instead: Map<string, Buffer | number>;
  asked: string[];
}

/** Serves a built site, below the path where it stands. */
export async function serveKeepSite(folder: string): Promise<KeepSite> {
  const server = createServer(({ url = '', socket }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    site.asked.push(path);
    if (site.line === 'cut') return void socket.destroy();
    if (site.line === 'slow') return;
    const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
    const other = site.instead.get(path);
    const found = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    if (typeof other === 'number' || (!other && !found))
      return void response.writeHead(typeof other === 'number' ? other : 404).end();
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.setHeader('cache-control', /\/fichas\//.test(path) ? 'no-store' : 'no-cache');
    const late = site.late.get(path) ?? 0;
    setTimeout(() => response.end(other ?? readFileSync(file)), late);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const site: KeepSite = {
    address: `http://127.0.0.1:${port}`,
    server,
    line: 'good',
    late: new Map(),
    instead: new Map(),
    asked: [],
  };
  return site;
}

/** A page of any browser. */
interface AskedPage {
  evaluate<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** All that stands in the caches of a browser: what is said of it, its bytes, and the files in it. */
export async function readCaches(page: AskedPage) {
  const entries = await page.evaluate(async () => {
    const all: { url: string; meta: string; body: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        const bytes = new Uint8Array((await response?.arrayBuffer()) ?? []);
        const body = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        all.push({ url: request.url, meta: response?.headers.get('x-kept') ?? '', body });
      }
    }
    return all;
  });
  return Promise.all(
    entries.map(async ({ url, meta, body }) => {
      const kept = JSON.parse(decodeURIComponent(meta)) as Kept;
      const bytes = Buffer.from(body, 'base64');
      let at = 0;
      const parts = kept.lengths.map((length) => bytes.subarray(at, (at += length)));
      const packs = await Promise.all(
        parts.map((part) => readPack(new Blob([Uint8Array.from(part)]))),
      );
      const files: Files = new Map(packs.flatMap((pack) => [...pack]));
      return { url, kept, size: bytes.length, files };
    }),
  );
}
