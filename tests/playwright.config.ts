import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { needsServer } from '../scripts/set-up/playwright.mjs';
import * as madeSite from './made-site/made-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const address = 'http://127.0.0.1:48346';
const executablePath = process.env['CHROMIUM_PATH'];

const serve = (url: string, outDir: string) => ({
  command: `astro preview --ignore-lock --host 127.0.0.1 --port ${new URL(url).port} --outDir ${outDir}`,
  cwd: root,
  url,
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

export default defineConfig({
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  outputDir: '../.cache/test-results',
  reporter: [['list'], ['json', { outputFile: '../.cache/tests.json' }]],
  ...(needsServer(process.argv) && {
    webServer: [serve(address, 'dist'), serve(madeSite.address, madeSite.outDir)],
  }),
  projects: [
    { name: 'unit', testDir: 'unit', timeout: 30_000 },
    { name: 'site', testDir: 'site', timeout: 120_000 },
    {
      name: 'browser',
      testDir: 'browser',
      use: {
        baseURL: address,
        browserName: 'chromium',
        locale: 'es-CL',
        timezoneId: 'America/Santiago',
        launchOptions: { args, ...(executablePath && { executablePath }) },
      },
    },
  ],
});
