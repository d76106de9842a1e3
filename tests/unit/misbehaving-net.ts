import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from 'playwright/test';
import type { Known } from '../../scripts/links/cache.ts';
import { lookAtAll } from '../../scripts/links/look-at-all.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Net {
  /** An address at which nobody answers. */
  nobody: () => Promise<string>;
  /** Starts a host that answers by path; others get 404. Its address, by another name of this machine too. */
  serve: (
    pages: Readonly<Record<string, Handler | string>>,
  ) => Promise<{ at: string; alsoAt: string }>;
  /** Every request, as `GET /path`, with its host. */
  asked: { what: string; host: string }[];
  /** Milliseconds that were waited. */
  waits: number[];
  look: (urls: readonly string[], known?: Map<string, Known>) => Promise<Map<string, Known>>;
}

export const page = (title: string, text = 'Una página con su propio texto.') =>
  `<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`;

/** A net on this machine alone, in which nobody waits for real. */
export const test = base.extend<{ net: Net }>({
  net: async ({}, use) => {
    const servers: Server[] = [];
    const asked: Net['asked'] = [];
    const waits: number[] = [];
    const serve: Net['serve'] = async (pages) => {
      const server = createServer((request, response) => {
        asked.push({ what: `${request.method} ${request.url}`, host: request.headers.host ?? '' });
        const found = pages[request.url ?? ''] ?? pages['*'];
        if (typeof found === 'function') {
          found(request, response);
          return;
        }
        response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html' });
        response.end(found ?? page('No está'));
      });
      servers.push(server);
      await new Promise<void>((done) => server.listen(0, done));
      const { port } = server.address() as AddressInfo;
      return { at: `http://127.0.0.1:${port}`, alsoAt: `http://localhost:${port}` };
    };
    const nobody: Net['nobody'] = async () => {
      const server = createServer();
      await new Promise<void>((done) => server.listen(0, done));
      const { port } = server.address() as AddressInfo;
      await new Promise((done) => server.close(done));
      return `http://127.0.0.1:${port}/`;
    };
    const look: Net['look'] = (urls, known = new Map()) =>
      lookAtAll(urls, {
        manners: {
          agent: 'PuenteMigranteLinks/1.0',
          pause: 1000,
          timeout: 2000,
          patience: 60_000,
          sleep: (ms) => Promise.resolve(waits.push(ms)),
        },
        known,
        maxAge: 30,
        now: () => now,
        keep: () => undefined,
      });
    await use({ nobody, serve, asked, waits, look });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

export const now = Date.parse('2026-12-01T12:00:00Z');
export const lead =
  (status: number, location: string): Handler =>
  (_, response) =>
    response.writeHead(status, { location }).end();
export const say =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end();
