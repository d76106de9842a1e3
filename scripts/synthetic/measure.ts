import { fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';

const cost = z.object({ seconds: z.number(), cpuSeconds: z.number(), peakBytes: z.number() });

export interface Measures extends z.infer<typeof cost> {
  files: number;
  bytes: number;
  pages: number;
  /** Mean of all pages, not compressed. */
  bytesPerPage: number;
  /** What a phone loads, compressed, by path; of the languages, Spanish. */
  compressed: Record<string, number>;
}

/** What a reader waits for and what grows with the number of comunas or languages. */
const loaded = [
  'es/comunas/melipilla/index.html',
  'es/comunas/index.html',
  'es/regiones/metropolitana/index.html',
  'es/fuentes/index.html',
  'es/comunas.js',
  'es/buscar.js',
  'es/textos.js',
  'localidades.js',
  'lugares.js',
  'mapas/melipilla.svg',
];

/** Builds a copy of the project. @throws Error when it cannot be built */
export async function measureBuild(tree: string): Promise<Measures> {
  const child = fork(fileURLToPath(import.meta.resolve('./measure-build.ts')), {
    cwd: tree,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let told: unknown;
  child.on('message', (message) => (told = message));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${tree} cannot be built: exit code ${String(code)}`);

  const dist = `${tree}/dist`;
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({
      name: entry.name,
      size: statSync(`${entry.parentPath}/${entry.name}`).size,
    }));
  const sum = (all: typeof files) => all.reduce((total, { size }) => total + size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  return {
    ...cost.parse(told),
    files: files.length,
    bytes: sum(files),
    pages: pages.length,
    bytesPerPage: sum(pages) / pages.length,
    compressed: Object.fromEntries(
      loaded.map((path) => [path, gzipSync(readFileSync(`${dist}/${path}`), { level: 9 }).length]),
    ),
  };
}
