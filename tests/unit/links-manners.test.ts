import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { isFresh, readCache, writeCache, type Known } from '../../scripts/links/cache.ts';
import { lead, now, page, say, test, type Handler } from './misbehaving-net.ts';

test('a server that does not know HEAD is asked with GET; a file is not fetched', async ({
  net,
}) => {
  const { at } = await net.serve({
    '/no-head': ({ method }, response) => {
      response.writeHead(method === 'HEAD' ? 405 : 200, { 'content-type': 'text/html' });
      response.end(method === 'HEAD' ? '' : page('Está'));
    },
    '/hangs-up': ({ method, socket }, response) => {
      if (method === 'HEAD') return void socket.destroy();
      response.writeHead(200, { 'content-type': 'text/html' }).end(page('Está'));
    },
    '/file.pdf': say(200, { 'content-type': 'application/pdf' }),
  });
  const found = await net.look([`${at}/no-head`, `${at}/hangs-up`, `${at}/file.pdf`]);
  expect([...found.values()].map(({ state }) => state)).toEqual(['alive', 'alive', 'alive']);
  expect(net.asked.map(({ what }) => what)).not.toContain('GET /file.pdf');
});

test('robots.txt is asked first and once; what it forbids is not asked for, and its pauses are kept', async ({
  net,
}) => {
  const robots = 'User-agent: *\nDisallow: /privado\nCrawl-delay: 7\n';
  const { at } = await net.serve({
    '/robots.txt': robots,
    '/a': page('Una'),
    '/privado/b': page('Otra'),
  });
  const found = await net.look([`${at}/a`, `${at}/privado/b`]);
  expect(found.get(`${at}/privado/b`)).toMatchObject({ state: 'closed' });
  const asked = net.asked.map(({ what }) => what);
  expect(asked[0]).toBe('GET /robots.txt');
  expect(asked.filter((what) => what.includes('robots'))).toHaveLength(1);
  expect(asked.filter((what) => what.includes('privado'))).toEqual([]);
  expect(net.waits).toEqual(net.waits.map(() => 7000));
  expect(net.waits.length).toBe(asked.length - 1);
});

test('a robots.txt that cannot be read forbids all', async ({ net }) => {
  const { at } = await net.serve({ '/robots.txt': say(500), '/a': page('Una') });
  expect((await net.look([`${at}/a`])).get(`${at}/a`)?.state).toBe('closed');
  expect(net.asked.map(({ what }) => what)).toEqual(['GET /robots.txt']);
});

test('a host is asked one thing at a time, also when other hosts lead there', async ({ net }) => {
  let open = 0;
  let most = 0;
  const slow: Handler = (_, response) => {
    most = Math.max(most, (open += 1));
    setTimeout(() => {
      open -= 1;
      response.writeHead(200, { 'content-type': 'text/html' }).end(page('Lenta'));
    }, 20);
  };
  const target = await net.serve({ '/a': slow, '/b': slow, '/c': slow, '/d': slow });
  const first = await net.serve({ '/x': lead(301, `${target.at}/c`) });
  const second = await net.serve({ '/x': lead(301, `${target.at}/d`) });
  await net.look([`${target.at}/a`, `${target.at}/b`, `${first.at}/x`, `${second.at}/x`]);
  expect(net.asked.filter(({ what }) => /^GET \/[abcd]$/.test(what))).toHaveLength(4);
  expect(most).toBe(1);
});

test('a busy host is asked again when it says so, later each time, and left alone when it asks for long', async ({
  net,
}) => {
  let asked = 0;
  const { at } = await net.serve({
    '/busy': (_, response) => {
      asked += 1;
      const isBusy = asked < 3;
      response.writeHead(isBusy ? 429 : 200, {
        'content-type': 'text/html',
        ...(isBusy && { 'retry-after': '20' }),
      });
      response.end(page('Ya'));
    },
  });
  expect((await net.look([`${at}/busy`])).get(`${at}/busy`)?.state).toBe('alive');
  expect(net.waits.filter((ms) => ms >= 20_000)).toHaveLength(2);

  const closed = await net.serve({ '/a': say(503, { 'retry-after': '3600' }), '/b': page('B') });
  const found = await net.look([`${closed.at}/a`, `${closed.at}/b`]);
  expect([...found.values()]).toEqual([
    { state: 'closed', why: 'it asks to come back in 3600 seconds', at: now },
    { state: 'closed', why: 'it asks to come back in 3600 seconds', at: now },
  ]);
  expect(net.asked.filter(({ what }) => what.endsWith('/b'))).toEqual([]);
});

test('what is known and fresh is not asked for again; what failed is, the next day', async ({
  net,
}) => {
  const { at } = await net.serve({ '/a': page('Una') });
  const url = `${at}/a`;
  const aged = (state: Known['state'], days: number): Known => ({
    state,
    why: '',
    at: now - days * 24 * 60 * 60 * 1000,
  });
  for (const [state, days, fresh] of [
    ['alive', 29, true],
    ['alive', 30, false],
    ['gone', 6, true],
    ['gone', 7, false],
    ['failing', 0.9, true],
    ['failing', 1, false],
  ] as const) {
    expect(isFresh(aged(state, days), now, 30), `${state} ${days}`).toBe(fresh);
    net.asked.length = 0;
    await net.look([url], new Map([[url, aged(state, days)]]));
    expect(net.asked.length === 0, `${state} ${days}`).toBe(fresh);
  }
});

test('without a network nothing is called dead', async ({ net }) => {
  const urls = await Promise.all([net.nobody(), net.nobody(), net.nobody()]);
  await expect(net.look(urls)).rejects.toThrow('is there a network?');
});

test('the cache comes back as it was, and one that is cut off is none', ({}, info) => {
  const file = join(info.outputPath(), 'cache', 'links.json');
  const known = new Map<string, Known>([
    ['https://a.example.org/', { state: 'alive', why: 'x', at: now }],
  ]);
  expect(readCache(file)).toEqual(new Map());
  writeCache(file, known);
  expect(readCache(file)).toEqual(known);
  expect(existsSync(`${file}.part`)).toBe(false);
});
