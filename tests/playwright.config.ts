import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import * as fixtures from './fixtures/fixtures.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = process.env['CHROMIUM_PATH'];

/** Only tests in a browser need the servers, and those run unless other projects alone are named. */
const projects = process.argv.join(' ').match(/--project[= ]\S+/g);
const needsServer = projects?.some((name) => name.includes('browser')) ?? true;

/** Astro takes a free port and prints it; Playwright hands it to the tests as `portName` in their environment. */
const serve = (portName: string, outDir: string) => ({
  command: `astro preview --ignore-lock --host 127.0.0.1 --outDir ${outDir}`,
  cwd: root,
  wait: { stdout: new RegExp(String.raw`http://127\.0\.0\.1:(?<${portName}>\d+)`) },
  timeout: 30_000,
});

// Nothing but the pages under test may reach the network.
const args = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const browserAt = (baseURL: string) => ({
  baseURL,
  browserName: 'chromium' as const,
  locale: 'es-CL',
  timezoneId: 'America/Santiago',
  launchOptions: { args, ...(executablePath && { executablePath }) },
});

export default defineConfig({
  // Browser tests wait now and then: a third worker goes on meanwhile. Those of the site are busy, and each worker of
  // theirs reads all pages: beside the browser one is enough.
  workers: needsServer ? 3 : 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  outputDir: '../.cache/test-results',
  reporter: 'list',
  ...(needsServer && {
    webServer: [serve('SITE_PORT', 'dist'), serve('FIXTURES_PORT', fixtures.outDir)],
  }),
  projects: [
    { name: 'unit', testDir: 'unit', timeout: 30_000 },
    {
      name: 'site',
      testDir: 'site',
      testIgnore: 'fixtures/**',
      timeout: 120_000,
      ...(needsServer && { workers: 1 }),
    },
    {
      name: 'site-fixtures',
      testDir: 'site',
      testIgnore: 'content/**',
      timeout: 120_000,
    },
    {
      name: 'site-under-path',
      testDir: 'site',
      testMatch: ['links.test.ts', 'open-data.test.ts', 'search-engines.test.ts'],
      timeout: 120_000,
    },
    {
      name: 'browser',
      testDir: 'browser',
      testIgnore: ['fixtures/**', 'under-path/**'],
      use: browserAt(`http://127.0.0.1:${process.env['SITE_PORT']}`),
    },
    { name: 'browser-fixtures', testDir: 'browser/fixtures', use: browserAt(fixtures.address) },
    // Its test serves the site itself: as a plain host does, which knows nothing of the path.
    { name: 'browser-under-path', testDir: 'browser/under-path', use: browserAt('') },
  ],
});
