import type { IncomingMessage } from 'node:http';
import { expect } from 'playwright/test';
import type { Known } from '../../scripts/links/cache.ts';
import { describeLinks } from '../../scripts/links/describe-links.ts';
import { listLinks } from '../../scripts/links/list-links.ts';
import { readContent } from '../../scripts/read-content.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { lead, now, page, say, test } from './misbehaving-net.ts';

test('a page that is there is alive, a page that is not is gone, a host that is not is dead', async ({
  net,
}) => {
  const { at } = await net.serve({ '/a': page('Trámites'), '/b': say(410) });
  const dead = await net.nobody();
  const found = await net.look([`${at}/a`, `${at}/b`, `${at}/c`, dead]);
  expect(
    [...found].map(([url, { state }]) => `${url.replace(at, '')} ${state}`).toSorted(),
  ).toEqual(['/a alive', '/b gone', '/c gone', `${dead} dead`]);
  expect(found.get(dead)?.why).toContain('ECONNREFUSED');
});

for (const [what, pages, state, why] of [
  [
    'moved for good',
    { '/old': lead(301, '/new'), '/new': page('Nueva') },
    'moved',
    /for good to .*\/new/,
  ],
  ['led on for now', { '/old': lead(302, '/new'), '/new': page('Nueva') }, 'alive', /200/],
  [
    'led to its own slash',
    { '/old': lead(301, '/old/'), '/old/': page('La misma') },
    'alive',
    /200/,
  ],
  [
    'led to the home page',
    { '/old': lead(302, '/'), '/': page('Municipalidad') },
    'soft',
    /home page/,
  ],
  [
    'led to a home page with a name',
    { '/old': lead(302, '/inicio'), '/inicio': page('M') },
    'soft',
    /home page/,
  ],
  ['led in a circle', { '/old': lead(302, '/old') }, 'failing', /302/],
  [
    'there, and says that it is not',
    { '/old': page('Página no encontrada') },
    'soft',
    /Página no encontrada/,
  ],
  [
    'the same as any other of its host',
    { '*': page('Bienvenidos'), '/robots.txt': say(404) },
    'soft',
    /cannot be there/,
  ],
  ['for sale', { '/old': page('x.cl', 'This domain is for sale!') }, 'parked', /is for sale/],
  [
    'for sale in Spanish',
    { '/old': page('x.cl', 'El dominio está en venta.') },
    'parked',
    /dominio está en venta/,
  ],
  [
    'a long one that speaks of domains for sale',
    { '/old': page('Estafas', `${'palabra '.repeat(900)} dominio en venta`) },
    'alive',
    /200/,
  ],
  ['closed to programs', { '/old': say(403) }, 'closed', /403/],
  ['broken', { '/old': say(500) }, 'failing', /500/],
  [
    'cut off',
    { '/old': (request: IncomingMessage) => request.destroy(), '/robots.txt': say(404) },
    'failing',
    /connection failed/,
  ],
] as const)
  test(`a page that is ${what} is ${state}`, async ({ net }) => {
    const { at } = await net.serve(pages);
    const found = await net.look([`${at}/old`]);
    expect(found.get(`${at}/old`)).toEqual({ state, why: expect.stringMatching(why), at: now });
  });

test('what leads to another host has moved, what leads to a host that is not there is dead', async ({
  net,
}) => {
  const other = await net.serve({ '/here': page('Aquí') });
  const { at } = await net.serve({
    '/a': lead(301, `${other.alsoAt}/here`),
    '/b': lead(301, await net.nobody()),
  });
  const found = await net.look([`${at}/a`, `${at}/b`]);
  expect(found.get(`${at}/a`)).toMatchObject({
    state: 'moved',
    why: expect.stringContaining(`another host, ${other.alsoAt}`),
  });
  expect(found.get(`${at}/b`)?.state).toBe('dead');
});

test('every address to which the site leads is listed once, with where it stands; copies that nobody is led to are not', () => {
  const { content } = readContent(fixtures.content);
  const links = listLinks(content);
  const urls = links.map(({ url }) => url);
  expect(urls).toEqual([...new Set(urls)]);
  const booking = links.find(({ url }) => url === 'https://horas-puerto.example.org/');
  expect(booking?.usedIn).toEqual([
    `${fixtures.content}/comunas/norte-supuesto/puerto-ficticio.mdx: office.booking`,
  ]);
  const copies = content.sources.flatMap(({ data }) => data.readAt ?? []);
  expect(copies.length).toBeGreaterThan(0);
  expect(urls.filter((url) => copies.includes(url))).toEqual([]);
});

test('the worst stands first in words, with evidence, day and place', () => {
  const urls = ['https://a.example.org/', 'https://b.example.org/', 'https://c.example.org/'];
  const [a = '', b = '', c = ''] = urls;
  const text = describeLinks(
    urls.map((url) => ({ url, usedIn: ['x.yaml: url'] })),
    new Map<string, Known>([
      [a, { state: 'alive', why: 'it answers 200', at: now }],
      [b, { state: 'gone', why: 'it answers 404', at: now }],
      [c, { state: 'parked', why: 'it says so', at: now }],
    ]),
  );
  expect(text.indexOf(c)).toBeLessThan(text.indexOf(b));
  expect(text).not.toContain(a);
  expect(text).toContain('    it answers 404; looked at on 2026-12-01\n    x.yaml: url');
  expect(text.split('\n').at(-1)).toBe('3 addresses: 1 parked, 1 gone, 1 alive');
});
