import { join } from 'node:path';

/**
 * A site for tests of what depends on the day: the content with two comunas of `tests/made-site/content` in place of
 * the real ones, built as of a day that never changes. So no test waits for a day in the life of a real comuna.
 */
export const builtOn = '2026-06-01';

const folder = '.cache/made-site';
export const content = join(folder, 'content');
export const outDir = join(folder, 'dist');
/** It has an address for corrections, which the real site may lack. */
export const correctionsTo = 'corrections@made.example';
/** Where the browser tests are served it. */
export const address = `http://127.0.0.1:${process.env['MADE_SITE_PORT']}`;

/** Its certification stands on `builtOn`; its prose has no Kreyòl translation and is older. */
export const recognised = 'puerto-varas';
/** Its certification has run out before `builtOn`. */
export const lapsed = 'frutillar';

/** Comunas that it has a page of. */
export const comunas = [
  recognised,
  lapsed,
  'melipilla',
  'san-antonio',
  'quilicura',
  'colchane',
  'antartica',
  'juan-fernandez',
] as const;
