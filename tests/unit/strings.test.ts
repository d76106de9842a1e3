import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { es } from '../../src/i18n/strings/es.ts';
import { listStrings, withoutPlural } from '../interface-strings.ts';

const code = globSync('src/{components,i18n,layouts,pages,present}/**/*.{ts,astro}')
  .filter((file) => !file.includes('/strings/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every interface string is said somewhere', () => {
  /** What stands before a value in a key, as `status.`. */
  const starts = [...code.matchAll(/`([a-zA-Z]+(?:\.[\w-]+)*\.[\w-]*)\$\{/g)].map(
    ([, start = '']) => start,
  );
  const isSaid = (key: string) =>
    code.includes(`'${key}'`) ||
    // Counted on the phone of the reader.
    code.includes(`'${key.replace('.', "', '")}'`) ||
    starts.some((start) => key.startsWith(start));
  const keys = listStrings(es).map(([key]) => withoutPlural(key));
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  expect(keys.length).toBeGreaterThan(300);
});
