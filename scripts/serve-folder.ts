import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder on a free port: as they are, or as a host does, with `gzip -9`. */
export async function serveFolder(
  folder: string,
  { gzip = false } = {},
): Promise<{ address: string; server: Server }> {
  const server = createServer(({ url = '', headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(
      folder,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = types[extname(file)];
    response.setHeader('content-type', type ?? 'application/octet-stream');
    if (!gzip) return void createReadStream(file).pipe(response);
    // As hosts of files do: what has its digest in its name is kept, the rest is asked for again.
    const data = type ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file);
    const tag = `"${createHash('sha256').update(data).digest('hex').slice(0, 16)}"`;
    const kept = pathname.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache';
    response.setHeaders(
      new Map([
        ['cache-control', kept],
        ['etag', tag],
      ]),
    );
    if (headers['if-none-match'] === tag) return void response.writeHead(304).end();
    if (type) response.setHeader('content-encoding', 'gzip');
    response.end(data);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, server };
}
