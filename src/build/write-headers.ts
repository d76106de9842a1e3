import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, type HeaderRule } from './hosts.ts';

/** Writes the response headers for hosts that read them from a file. */
export function writeHeaders(rules: readonly HeaderRule[]): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) =>
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(rules)),
    },
  };
}
