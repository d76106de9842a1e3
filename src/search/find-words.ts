/** What the search uses of Pagefind's API; its own types come with its ready-made pages. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search(
    words: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { score: number; data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** A page in which the words stand. */
export interface WordsFound {
  href: string;
  title: string;
  kind: string;
  /** HTML in which the words are marked, and nothing else. */
  excerpt: string;
}

/** How much less a page of the Spanish index counts on a page in another language. */
const spanishWeight = 0.4;

let loaded: Promise<Pagefind> | undefined;

async function load(locale: string): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  // Its worker is a second copy of itself, and the index is small enough to be searched without one.
  await pagefind.options({ excerptLength: 24, noWorker: true });
  await pagefind.init();
  if (locale !== 'es')
    await pagefind.mergeIndex('/pagefind-es/', { language: 'es', indexWeight: spanishWeight });
  return pagefind;
}

/**
 * Pages in which a word stands, the best first, in the language of the page and, after it, in
 * Spanish; each is loaded when it is asked for.
 */
export async function findWords(
  word: string,
  locale: string,
  filters: Record<string, string>,
): Promise<(() => Promise<WordsFound>)[]> {
  loaded ??= load(locale);
  loaded.catch(() => (loaded = undefined));
  const { results } = await (await loaded).search(word, { filters });
  return results.map(({ data }) => async () => {
    const { url, excerpt, meta } = await data();
    return { href: url, title: meta['title'] ?? url, kind: meta['kind'] ?? 'other', excerpt };
  });
}
