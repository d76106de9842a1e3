import { isClose } from './close.ts';
import { findWords } from './find-words.ts';
import type { FinderData } from './finder-data.ts';
import { buildGuesser } from './guess-pages.ts';
import { buildMatcher } from './match-places.ts';
import { unpackPlaces } from './places.ts';
import { findTellingWord } from './telling-word.ts';
import type { SearchData } from './search-data.ts';

/** A result as it is shown. */
export interface Result {
  href: string;
  title: string;
  kind: string;
  /** Language of the title, where it is not that of the page. */
  lang?: string | undefined;
  spanish?: boolean | undefined;
  /** Region of a comuna. */
  where?: string | undefined;
  asOf?: string | undefined;
  /** What it is about, or where the words stand: HTML with nothing but `<mark>`. */
  text?: string | undefined;
}

/** A result that may have to be loaded. */
export type Found = () => Promise<Result>;

export interface Answer {
  found: Found[];
  /** What may be meant, for when nothing is found. */
  guesses: Found[];
  /** The full text could not be searched. */
  failed: boolean;
}

export interface Filters {
  kind: string;
  region: string;
}

const [mostPlaces, mostGuesses] = [3, 3];

const escape = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Everything that the search knows, put in one order: comunas by name, pages that everyday words lead
 * to, then pages in which the words stand. What the table says in so many words comes before all.
 */
export function buildFindAll(data: SearchData, finder: FinderData, comunas: string) {
  const findPlaces = buildMatcher(unpackPlaces(finder.places));
  const guess = buildGuesser(data.pages, data.table);
  const byHref = new Map(data.pages.map((page) => [page.href, page]));
  const texts = data.pages.map(({ title, summary }) => `${title} ${summary}`);
  const locale = comunas.split('/')[1] ?? 'es';

  const nearPlaces = (query: string): Result[] =>
    findPlaces(query, 12).map(({ name, slug, region }) => ({
      href: `${comunas}${slug}/`,
      title: name,
      kind: 'comuna',
      lang: 'es',
      where: region,
    }));

  return async (query: string, { kind, region }: Filters): Promise<Answer> => {
    const places = findPlaces(query, 12).filter((place) => isClose(query, place));
    const named = nearPlaces(query).filter(({ title }) =>
      places.some(({ name }) => name === title),
    );
    const guessed = guess(query, 8);
    const toResult = ({ page }: (typeof guessed)[number]): Result => ({
      ...page,
      lang: page.spanish || page.kind === 'comuna' ? 'es' : undefined,
      text: escape(page.summary),
    });
    const sure = guessed.filter(({ strength }) => strength >= 0.7).slice(0, mostGuesses);
    const first = (sure[0]?.strength ?? 0) >= 1.9 ? sure.slice(0, 1) : [];
    const fits = (result: Result) => (kind === '' || result.kind === kind) && region === '';

    const filters = { ...(kind !== '' && { kind }), ...(region !== '' && { region }) };
    let failed = false;
    const word = findTellingWord(query, texts);
    const words = await findWords(word, locale, filters).catch(() => {
      failed = true;
      return [];
    });
    const shownPlaces = kind === '' || kind === 'comuna' ? named.slice(0, mostPlaces) : [];
    const ahead = [
      ...first.map(toResult).filter(fits),
      ...(region === '' ? shownPlaces : []),
      ...sure
        .filter((each) => !first.includes(each))
        .map(toResult)
        .filter(fits),
    ];
    const known = new Set(ahead.map(({ href }) => href));
    const loadedWords = words.map((load) => async (): Promise<Result> => {
      const { href, title, kind: found, excerpt } = await load();
      const spanish = !href.startsWith(`/${locale}/`);
      const page = byHref.get(href);
      return {
        href,
        title,
        kind: found,
        spanish,
        lang: spanish || found === 'comuna' ? 'es' : undefined,
        asOf: page?.asOf,
        text: excerpt,
      };
    });
    return {
      found: [
        ...ahead.map((result) => async () => result),
        ...(await dropKnown(loadedWords, known)),
      ],
      guesses: [
        ...guessed.map(toResult).filter(fits),
        ...(kind === '' || kind === 'comuna' ? nearPlaces(query).slice(0, 3) : []),
      ].map((result) => async () => result),
      failed,
    };
  };
}

/** The first of them loaded and without what stands ahead already; the rest, and what fails, as they are. */
async function dropKnown(words: readonly Found[], known: Set<string>): Promise<Found[]> {
  const looked = 5;
  const first = await Promise.allSettled(words.slice(0, looked).map((load) => load()));
  const spanishPath = (href: string) => href.replace(/^\/[^/]+/, '/es');
  const seen = new Set([...known].map(spanishPath));
  return words.filter((_, at) => {
    const result = first[at];
    if (result?.status !== 'fulfilled') return true;
    const path = spanishPath(result.value.href);
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}
