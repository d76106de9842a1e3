import { isClose } from './close.ts';
import { findWords } from './find-words.ts';
import type { FinderData } from './finder-data.ts';
import { buildGuesser, type Guess } from './guess-pages.ts';
import { buildMatcher } from './match-places.ts';
import { slugOf, unpackPlaces, type Place } from './places.ts';
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

const [mostPlaces, mostGuesses, mostNear] = [3, 3, 12];

const escape = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Everything that the search knows, put in one order: comunas by name, pages that everyday words lead
 * to, then pages in which the words stand. What the table says in so many words comes before all.
 */
export function buildFindAll(data: SearchData, finder: FinderData, comunas: string) {
  const places = unpackPlaces(finder.places);
  const findPlaces = buildMatcher(places);
  const guess = buildGuesser(data.pages, data.table);
  const byHref = new Map(data.pages.map((page) => [page.href, page]));
  const texts = data.pages.map(({ title, summary }) => `${title} ${summary}`);
  const locale = comunas.split('/')[1] ?? 'es';

  const addressOf = ({ slug }: Place) => `${comunas}${slug}/`;
  const regionOf = new Map(places.map((place) => [addressOf(place), slugOf(place.region)]));
  const toPlace = (place: Place): Result => ({
    href: addressOf(place),
    title: place.name,
    kind: 'comuna',
    lang: 'es',
    where: place.region,
  });
  const toResult = ({ page }: Guess): Result => ({
    ...page,
    lang: page.spanish || page.kind === 'comuna' ? 'es' : undefined,
    text: escape(page.summary),
  });

  return async (query: string, { kind, region }: Filters): Promise<Answer> => {
    /** Of what has an address and a kind, only comunas lie in a region. */
    const fits = (each: { href: string; kind: string }) =>
      (kind === '' || each.kind === kind) &&
      (region === '' || (each.kind === 'comuna' && regionOf.get(each.href) === region));
    const near = findPlaces(query, Infinity)
      .filter((place) => fits({ href: addressOf(place), kind: 'comuna' }))
      .slice(0, mostNear);
    const named = near.filter((place) => isClose(query, place)).slice(0, mostPlaces);
    const guessed = guess(query, 8).filter(({ page }) => fits(page));
    const sure = guessed.filter(({ strength }) => strength >= 0.7).slice(0, mostGuesses);
    const first = (sure[0]?.strength ?? 0) >= 1.9 ? sure.slice(0, 1) : [];

    const filters = { ...(kind !== '' && { kind }), ...(region !== '' && { region }) };
    let failed = false;
    const word = findTellingWord(query, texts);
    const words = await findWords(word, locale, filters).catch(() => {
      failed = true;
      return [];
    });
    const ahead = [
      ...first.map(toResult),
      ...named.map(toPlace),
      ...sure.slice(first.length).map(toResult),
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
      guesses: [...guessed.map(toResult), ...near.slice(0, mostPlaces).map(toPlace)].map(
        (result) => async () => result,
      ),
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
