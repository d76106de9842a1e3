import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { caddyFile, headerRules, headersFile, nginxFile } from '../../src/build/hosts.ts';

const base = '/puente/';
const rules = headerRules(base, '/puente/embed/', [
  '/puente/es/fichas/',
  '/puente/*/tramites/old/',
]);

test('the file of headers has each rule under its path, and says nothing twice of one file', () => {
  const file = headersFile(rules);
  expect(file).toMatch(/^\/puente\/\*\n {2}X-Content-Type-Options: nosniff\n/);
  expect(file).toContain('\n/puente/es/fichas/*\n  Cache-Control: no-store\n');
  expect(file).toContain('\n/puente/:folder/tramites/old/*\n  Cache-Control: no-store\n');
  expect(file).toContain('\n/puente/embed/*\n  ! Content-Security-Policy\n');
  const [common = ''] = file.split('/puente/_astro/*');
  expect(common).not.toContain('Cache-Control');
});

const isThere = (program: string) => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A port that is free now. */
const findPort = () =>
  new Promise<number>((answer) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => answer(port));
    });
  });

/** A site of a page of each kind, in its place below the folder of a host. */
function makeSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'puente-host-'));
  for (const [file, text] of [
    ['index.html', 'home'],
    ['404.html', 'not found'],
    ['_astro/a.js', 'export {}'],
    ['es/comunas.js', 'export default {}'],
    ['es/fichas/1/index.html', 'discreet'],
    ['es/tramites/old/index.html', 'leads on'],
    ['es/tramites/older/index.html', 'another'],
    ['embed/es/maipu/index.html', 'card'],
  ] as const) {
    const path = join(root, base, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

const servers = {
  nginx: (root: string, port: number) => {
    const place = { host: 'localhost', listen: `127.0.0.1:${port}`, root, base };
    const file = join(root, 'nginx.conf');
    const own = nginxFile(rules, place);
    const logs = 'access_log off; client_body_temp_path /tmp/puente-nginx;';
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      file,
      `${user} daemon off; pid ${root}/pid; events {} http { include /etc/nginx/mime.types; ${logs} ${own} }`,
    );
    return ['-c', file, '-e', 'stderr'];
  },
  caddy: (root: string, port: number) => {
    const file = join(root, 'Caddyfile');
    const own = caddyFile(rules, { host: `http://127.0.0.1:${port}`, root, base });
    writeFileSync(file, `{\n  admin off\n}\n${own}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
};

for (const name of ['nginx', 'caddy'] as const)
  test(`${name} answers as the one definition says`, async () => {
    test.skip(!isThere(name), `${name} is not installed`);
    const root = makeSite();
    const port = await findPort();
    const server = spawn(name, servers[name](root, port), { stdio: 'ignore' });
    const ask = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${base}${path}`, {
        redirect: 'manual',
      });
      return {
        status: response.status,
        cache: response.headers.get('cache-control'),
        frame: response.headers.get('content-security-policy'),
        text: await response.text(),
      };
    };
    try {
      await expect(async () => ask('')).toPass({ timeout: 10_000 });
      const frame = "frame-ancestors 'self'";
      expect(await ask('')).toEqual({ status: 200, cache: 'no-cache', frame, text: 'home' });
      expect(await ask('es/comunas.js')).toMatchObject({ status: 200, cache: 'no-cache', frame });
      expect((await ask('_astro/a.js')).cache).toMatch(/immutable/);
      expect(await ask('es/fichas/1/')).toMatchObject({
        text: 'discreet',
        cache: 'no-store',
        frame,
      });
      expect(await ask('embed/es/maipu/')).toMatchObject({ text: 'card', frame: null });
      expect((await ask('es/fichas/1')).status).toBeLessThan(400);
      for (const path of ['es/tramites/old/', 'es/tramites/old'])
        expect(await ask(path), path).toMatchObject({ cache: 'no-store', frame });
      expect((await ask('es/tramites/old/')).text).toBe('leads on');
      expect((await ask('es/tramites/older/')).cache).toBe('no-cache');
      for (const path of ['nowhere/', '_astro/gone.js', 'es/fichas/9/']) {
        const answer = await ask(path);
        expect(answer, path).toMatchObject({ status: 404, text: 'not found' });
        expect(answer.cache, path).toMatch(/^no-(?:store|cache)$/);
      }
    } finally {
      server.kill();
    }
  });
