import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeTree } from './synthetic/make-tree.ts';
import { measureBuild, type Measures } from './synthetic/measure.ts';

// Builds sites of several sizes, with made-up comunas and languages, and prints what a page costs in each.
const { values } = parseArgs({
  options: {
    comunas: { type: 'string', default: '346,1038,3460' },
    languages: { type: 'string', default: '15' },
  },
});
const languages = Number(values.languages);
/** A page of the largest site may cost so many times that of the smallest. */
const mostGrowth = 1.15;
/** The copies lie within the project, where its packages are found. */
const tree = '.cache/copies/bench';

const columns: [head: string, (measures: Measures) => string][] = [
  ['pages', ({ pages }) => String(pages)],
  ['files', ({ files }) => String(files)],
  ['MB', ({ bytes }) => (bytes / 1e6).toFixed(0)],
  ['bytes/page', ({ bytesPerPage }) => bytesPerPage.toFixed(0)],
  ['seconds', ({ seconds }) => seconds.toFixed(1)],
  ['CPU s', ({ cpuSeconds }) => cpuSeconds.toFixed(1)],
  ['ms/page', ({ seconds, pages }) => ((1e3 * seconds) / pages).toFixed(2)],
  ['CPU ms/page', ({ cpuSeconds, pages }) => ((1e3 * cpuSeconds) / pages).toFixed(2)],
  ['peak MB', ({ peakBytes }) => (peakBytes / 1e6).toFixed(0)],
];
const row = (cells: readonly string[]) => cells.map((cell) => cell.padStart(12)).join('');

console.log(`${languages} languages`);
console.log(row(['comunas', ...columns.map(([head]) => head)]));
const sites: { comunas: string; measures: Measures }[] = [];
for (const comunas of values.comunas.split(',')) {
  makeTree(tree, { comunas: Number(comunas), languages, seed: 1 });
  const measures = await measureBuild(tree);
  sites.push({ comunas, measures });
  console.log(row([comunas, ...columns.map(([, format]) => format(measures))]));
}
rmSync(tree, { recursive: true });

console.log('\nbytes, compressed');
for (const path of Object.keys(sites[0]?.measures.compressed ?? {}))
  console.log(
    path.padEnd(40) + row(sites.map(({ measures }) => String(measures.compressed[path]))),
  );

const [smallest, largest] = [sites.at(0), sites.at(-1)];
if (smallest && largest) {
  const growth = (read: (measures: Measures) => number) =>
    read(largest.measures) /
    largest.measures.pages /
    (read(smallest.measures) / smallest.measures.pages);
  const [cpu, wall] = [growth(({ cpuSeconds }) => cpuSeconds), growth(({ seconds }) => seconds)];
  console.log(
    `\nfrom ${smallest.comunas} to ${largest.comunas} comunas a page costs ${cpu.toFixed(2)} times the CPU time, at most ${mostGrowth}, and ${wall.toFixed(2)} times the seconds`,
  );
  if (cpu > mostGrowth) process.exitCode = 1;
}
