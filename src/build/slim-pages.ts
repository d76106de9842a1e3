import { globSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runThread } from './run-thread.ts';
import { SiteStyles } from './site-styles.ts';
import type { Part } from './slim-part.ts';

/** More threads than that wait for the disk. */
const mostThreads = 4;

const worker = new URL('./slim-worker.ts', import.meta.url);

/**
 * Leaves every page of the built site only the styles that it needs, and writes those that stand apart.
 * @param root folder of the built site, with a slash at its end
 * @param base path below which the site stands
 * @param styles those of all pages, as Astro wrote them
 */
export async function slimPages(
  root: string,
  base: string,
  styles: ReadonlySet<string>,
): Promise<void> {
  const files = globSync('**/*.html', { cwd: root });
  // In which order they were found differs from build to build; names that are made short must not.
  const sources = new Set([...styles].sort());
  const { file, apart } = new SiteStyles(sources, base);
  writeFileSync(root + file, apart);
  const threads = Math.min(mostThreads, availableParallelism());
  await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const own = files.filter((_, at) => at % threads === thread);
      const part: Part = { root, base, styles: sources, files: own };
      return runThread<number>(worker, part);
    }),
  );
}
