import { availableParallelism } from 'node:os';
import type { AstroPrerenderer } from 'astro';
import type { BuiltPage } from './read-page.ts';
import { Trimmer } from './trimmer.ts';

/** One thread renders pages, in the time that two need to make them lighter. */
const mostThreads = 2;

/** What is known of the pages once all are rendered. */
export interface Found {
  /** What each says of itself, by its path. */
  pages: Map<string, BuiltPage>;
  /** The styles that stand in them, as Astro wrote them. */
  styles: Set<string>;
}

/**
 * Makes pages lighter while the next ones are rendered: all but their styles, which are known when all
 * pages are.
 * @param date day of the build
 * @param found filled while they are rendered
 */
export function trimWhileRendering(
  prerenderer: AstroPrerenderer,
  date: string,
  found: Found,
): AstroPrerenderer {
  let trimmers: readonly Trimmer[] = [];
  return {
    name: 'trimming',
    setup: async () => {
      await prerenderer.setup?.();
      const length = Math.max(1, Math.min(mostThreads, availableParallelism() - 1));
      trimmers = Array.from({ length }, () => new Trimmer(date));
    },
    getStaticPaths: () => prerenderer.getStaticPaths(),
    render: async (request, options) => {
      const result = await prerenderer.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const [idle] = trimmers.toSorted((one, other) => one.busy - other.busy);
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (!isPage || !idle) return result;
      const { bytes, page, styles } = await idle.trim(await response.arrayBuffer());
      found.pages.set(new URL(request.url).pathname, page);
      for (const css of styles) found.styles.add(css);
      const lighter = new Response(bytes, response);
      return result instanceof Response ? lighter : { ...result, response: lighter };
    },
    teardown: async () => {
      await Promise.all(trimmers.map((trimmer) => trimmer.end()));
      await prerenderer.teardown?.();
    },
  };
}
