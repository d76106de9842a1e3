import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright';
import { makeSlips, scoreSlip } from '../tests/finder-cases.ts';
import { buildJudge } from '../src/search/judge.ts';
import { unpackLocalities, type PackedLocalities } from '../src/search/localities.ts';
import { placesOf, unpackAreas, type PackedPlaces } from '../src/search/places.ts';
import { toolEnv } from './set-up/run.mjs';

// What the finder finds, and how long a key takes on a slow phone. Build the site first.
const address = 'http://127.0.0.1:48348';
const slowness = 4;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

const builtFile = (file: string) => new URL(`../dist/${file}`, import.meta.url).href;
const { default: data } = (await import(builtFile('es/comunas.js'))) as {
  default: { places: PackedPlaces };
};
const areas = unpackAreas(data.places);
const places = placesOf(areas);
const judge = buildJudge(areas);
const find = (query: string, limit: number) =>
  judge(query)
    .matches.slice(0, limit)
    .map(({ place }) => place);
const slips = makeSlips(places);

console.log(`${'names written'.padEnd(28)}   cases    first  in three`);
for (const slip of slips) {
  const { first, three } = scoreSlip(slip, (query) => find(query, 3));
  const count = String(slip.cases.length).padStart(7);
  console.log(slip.kind.padEnd(28), count, percent(first), percent(three));
}

/** So many milliseconds at most may an answer take, whatever is pasted. */
const patience = 100;
const { default: packed } = (await import(builtFile('localidades.js'))) as {
  default: PackedLocalities;
};
const judgeAll = buildJudge(areas, unpackLocalities(packed, places));
for (const pasted of ['pte '.repeat(500), 'santa '.repeat(500), 'x'.repeat(100_000)]) {
  const start = performance.now();
  judgeAll(pasted);
  const took = performance.now() - start;
  console.log(`pasted "${pasted.slice(0, 6)}…": ${took.toFixed(1)} ms, at most ${patience}`);
  if (took > patience) process.exitCode = 1;
}

const server = spawn('astro', ['preview', '--ignore-lock', '--port', new URL(address).port], {
  env: toolEnv,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await once(server.stdout, 'data');
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(executablePath && { executablePath }),
  });
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.goto(`${address}/es/`);
  await page.focus('#comuna');
  await page.locator('[role=combobox]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });

  /** Types names letter by letter; from the key to the list laid out. */
  const names = slips.flatMap(({ cases }) => cases.filter((_, at) => at % 97 === 0));
  const times = await page.evaluate(
    (queries) => {
      const input = document.querySelector<HTMLInputElement>('#comuna');
      if (!input) return [];
      return queries.flatMap((query) =>
        [...query].map((_, at) => {
          input.value = query.slice(0, at + 1);
          const start = performance.now();
          input.dispatchEvent(new Event('input'));
          document.body.getBoundingClientRect();
          return performance.now() - start;
        }),
      );
    },
    names.map(({ query }) => query),
  );
  await browser.close();
  const worst = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
  console.log(
    `\n${times.length} keys, processor ${slowness} times slower: median ${middle(times).toFixed(1)} ms, 95 % within ${worst.toFixed(1)} ms`,
  );
} finally {
  server.kill();
}
