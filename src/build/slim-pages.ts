import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuiltPage } from './read-page.ts';
import { SiteStyles } from './site-styles.ts';
import type { Site } from './sitemap.ts';
import { stylesIn } from './slim-page.ts';
import type { Part } from './slim-part.ts';

/** More threads than that wait for the disk. */
const mostThreads = 4;

const worker = new URL('./slim-worker.ts', import.meta.url);

/** @throws what the thread throws, with the page that it names */
const runPart = (part: Part) =>
  new Promise<[path: string, page: BuiltPage][]>((resolve, reject) => {
    new Worker(worker, { workerData: part })
      .on('message', resolve)
      .on('error', reject)
      .on('exit', (code) => reject(new Error(`a thread of the build ended with ${code}`)));
  });

/**
 * Makes all pages of the built site lighter, and writes the styles that stand apart.
 * @param root folder of the built site, with a slash at its end
 * @returns what each page says of itself, by path
 */
export async function slimPages(
  root: string,
  { base, date }: Site,
): Promise<Map<string, BuiltPage>> {
  const files = globSync('**/*.html', { cwd: root });
  // Read twice: the pages of a large site do not fit into memory.
  const styles = new Set(files.flatMap((file) => stylesIn(readFileSync(root + file, 'utf8'))));
  const { file, apart } = new SiteStyles(styles, base);
  writeFileSync(root + file, apart);
  const threads = Math.min(mostThreads, availableParallelism());
  const parts = Array.from({ length: threads }, (_, thread) =>
    runPart({
      root,
      base,
      date,
      styles,
      files: files.filter((_, at) => at % threads === thread),
    }),
  );
  return new Map((await Promise.all(parts)).flat());
}
