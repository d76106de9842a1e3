import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { locales } from '../src/i18n/locales.ts';
import { pathOf } from '../src/i18n/routes.ts';
import { buildFindAll } from '../src/search/find-all.ts';
import type { FinderData } from '../src/search/finder-data.ts';
import { unpackLocalities, type PackedLocalities } from '../src/search/localities.ts';
import type { SearchData, TextsData } from '../src/search/search-data.ts';
import { buildTextFinder } from '../src/search/text-index.ts';
import { readContent } from './read-content.ts';

// How many everyday queries find their page among the first three of the built site, and how many of those born abroad live
// in a comuna that can be written in their script. Exit code 1 below a bound. Not in `npm test`: a title, a name or a
// table that an editor changes may move it (docs/decisions/0044). Build the site first.
const leastFound = 0.95;
const leastNamed = 0.85;

interface Query {
  locale: string;
  query: string;
  /** Paths below the locale; any of them will do. */
  finds: string[];
}
const queries = load(readFileSync('scripts/queries.yaml', 'utf8')) as Query[];
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

if (!existsSync('dist/localidades.js')) throw new Error('build the site first: npm run build');
const readModule = async (file: string) =>
  ((await import(new URL(`../dist/${file}`, import.meta.url).href)) as { default: unknown })
    .default;
const localities = (await readModule('localidades.js')) as PackedLocalities;

const missed: string[] = [];
for (const { segment } of locales) {
  const own = queries.filter(({ locale }) => locale === segment);
  if (own.length === 0) continue;
  const data = (await readModule(`${segment}/buscar.js`)) as SearchData;
  const finder = (await readModule(`${segment}/comunas.js`)) as FinderData;
  const { texts } = (await readModule(`${segment}/textos.js`)) as TextsData;
  const comunas = pathOf(segment, { page: 'comunas' });
  const findAll = buildFindAll(data, finder, comunas, (places) =>
    unpackLocalities(localities, places),
  );
  const findInTexts = buildTextFinder(texts, data.rules);
  const lost = own.filter(({ query, finds }) => {
    const { found } = findAll(query, { kind: '', region: '' }, findInTexts);
    const wanted = new Set(finds.map((path) => `/${segment}${path}`));
    return !found.slice(0, 3).some(({ href }) => wanted.has(href));
  });
  console.log(
    segment.padEnd(10),
    String(own.length).padStart(4),
    percent(1 - lost.length / own.length),
  );
  missed.push(
    ...lost.map(({ query, finds }) => `${segment} "${query}" does not find ${finds.join(' ')}`),
  );
}
const found = 1 - missed.length / queries.length;
console.log(
  'all'.padEnd(10),
  String(queries.length).padStart(4),
  percent(found),
  `at least${percent(leastFound)}`,
);
for (const line of missed) console.log(line);
if (found < leastFound) process.exitCode = 1;

const { census, exonyms } = readContent().content;
const bornAbroad = (some: typeof census) =>
  some.reduce((sum, { data }) => sum + (data.foreignBorn ?? 0), 0);
for (const { id, data } of exonyms) {
  const named = bornAbroad(census.filter((each) => data.comunas[each.id])) / bornAbroad(census);
  console.log(`named in ${id}`.padEnd(15), percent(named), `at least${percent(leastNamed)}`);
  if (named < leastNamed) process.exitCode = 1;
}
