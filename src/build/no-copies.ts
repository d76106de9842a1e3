import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds to the response headers that no copy of some pages is kept; paths as hosts read them, `/es/fichas/*`. */
export function keepNoCopies(paths: readonly string[]): AstroIntegration {
  return {
    name: 'keep-no-copies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const rules = paths.map((path) => `${path}\n  Cache-Control: no-store\n`);
        appendFileSync(fileURLToPath(new URL('_headers', dir)), rules.join(''));
      },
    },
  };
}
