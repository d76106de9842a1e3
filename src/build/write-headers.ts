import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, type HeaderRule } from './hosts.ts';

/** Writes the response headers for hosts that read them from a file; they are listed once all is built. */
export function writeHeaders(listRules: () => Promise<readonly HeaderRule[]>): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir }) =>
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(await listRules())),
    },
  };
}
