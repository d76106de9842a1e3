import { existsSync } from 'node:fs';
import { dirname, resolve as join } from 'node:path';

export const interfaceVersion = 2;

/**
 * Where an import leads, for `eslint-plugin-boundaries`. A script of a component, which is linted under a name as if it
 * lay in a folder `Component.astro/`, imports from the folder of the component.
 */
export function resolve(name, file) {
  // What follows a question mark says how a file is bundled.
  const path = join(dirname(file.replace(/\.astro\/[^/]+$/, '.astro')), name.replace(/\?.*/, ''));
  return name.startsWith('.') && existsSync(path) ? { found: true, path } : { found: false };
}
