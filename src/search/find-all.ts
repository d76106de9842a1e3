import { fold } from '../model/collation.ts';
import { buildDiscretion } from './discretion.ts';
import type { FinderData } from './finder-data.ts';
import { buildGuesser, type FoundPage, type Guess, type Kind } from './guess-pages.ts';
import { buildJudge, type Match } from './judge.ts';
import type { Locality } from './localities.ts';
import { placesOf, slugOf, unpackAreas, type Place } from './places.ts';
import { addressOfPlace, type SearchData } from './search-data.ts';
import { shorten } from './split-words.ts';
import type { FindInTexts } from './text-index.ts';

/** A result as it is shown. */
export interface Result {
  href: string;
  title: string;
  kind: Kind;
  /** Language of the title, where it is not that of the page. */
  lang?: string | undefined;
  /** Its words are Spanish on a page in another language. */
  spanish?: true | undefined;
  /** Language of what it is about, where it is not that of the page. */
  textLang?: string | undefined;
  /** Region of a comuna. */
  where?: string | undefined;
  asOf?: string | undefined;
  /** What it is about. */
  text?: string | undefined;
  /** Of a page for people in danger: nothing of it may stay on the phone. */
  isDiscreet?: true | undefined;
  /** Of a page for who may be made to leave: that it was looked for may not stay there. */
  quiet?: true | undefined;
}

export interface Answer {
  found: Result[];
  /** What may be meant, for when nothing is found. */
  guesses: Result[];
  /** Words that stand nowhere, when only the texts of the pages answer. */
  missed: string[];
  /** It leads to such pages, of which nothing may stay on the phone. */
  discreet: boolean;
  /** It surely does not, all of it was read, and it leads somewhere: it may stand in the address. */
  mayStay: boolean;
}

export interface Filters {
  kind: string;
  region: string;
}

/** Answers what was typed; without the texts, as long as they are not there. */
export type FindAll = (typed: string, filters: Filters, findInTexts?: FindInTexts) => Answer;

const [mostPlaces, mostGuesses] = [3, 3];

/** From this strength on a guess is no longer one. */
const sureStrength = 0.7;
/** A name as like as this is surely meant; what is less like it would stand in the way of other results. */
const sureLikeness = 0.85;
/** From this one on it goes before all: the table says it in so many words. */
const firstStrength = 1.9;
/**
 * Everything that the search knows, put in one order: comunas by name, pages that everyday words lead
 * to, then pages in whose texts the words stand, once these are there. What the table says in so many
 * words comes before all. No page comes twice.
 */
export function buildFindAll(
  data: SearchData,
  finder: FinderData,
  comunas: string,
  toLocalities: (places: readonly Place[]) => readonly Locality[] = () => [],
): FindAll {
  const areas = unpackAreas(finder.places);
  const places = placesOf(areas);
  const judge = buildJudge(areas, toLocalities(places));
  const guess = buildGuesser(data.pages, data.table, data.rules);
  const leadsToDanger = buildDiscretion(data.pages, data.table, data.rules);

  const addressOf = (place: Place) => addressOfPlace(comunas, place);
  const regions = new Map(places.map((place) => [addressOf(place), slugOf(place.region)]));
  const regionOf = (href: string) => regions.get(href) ?? /\/regiones\/([^/]+)/.exec(href)?.[1];
  const toPlace = (place: Place): Result => ({
    href: addressOf(place),
    title: place.name,
    kind: 'comuna',
    lang: finder.namesLang,
    where: place.region,
  });
  const toResult = ({ title, summary, isName, discreet, ...page }: FoundPage): Result => ({
    ...page,
    title: discreet ?? title,
    lang: discreet === undefined && (page.spanish || isName) ? finder.namesLang : undefined,
    textLang: page.spanish && finder.namesLang,
    // In small letters, what it is about: its title.
    text: discreet === undefined ? summary : title,
    isDiscreet: discreet === undefined ? undefined : true,
  });
  const toGuess = ({ page }: Guess) => toResult(page);
  /** By the numbers of the texts: first the pages, then the comunas. */
  const all = [...data.pages.map(toResult), ...places.map(toPlace)];

  return (typed, { kind, region }, findInTexts) => {
    const query = shorten(typed);
    const isRead = query === typed.trim().replace(/\s+/g, ' ');
    const fits = (each: { href: string; kind: string }) =>
      (kind === '' || each.kind === kind) && (region === '' || regionOf(each.href) === region);
    const { certainty, matches } = judge(query);
    const near = matches.filter(({ place }) => fits(toPlace(place)));
    const isNamed = ({ place, alike }: Match) =>
      certainty === 'certain'
        ? place === matches[0]?.place || fold(place.name).startsWith(fold(query))
        : alike >= sureLikeness;
    const named = near.filter(isNamed).slice(0, mostPlaces);
    const everyGuess = guess(query, 8);
    const guessed = everyGuess.filter(({ page }) => fits(page));
    const sure = guessed.filter(({ strength }) => strength >= sureStrength).slice(0, mostGuesses);
    const first = (sure[0]?.strength ?? 0) >= firstStrength ? sure.slice(0, 1) : [];

    const ahead = [
      ...first.map(toGuess),
      ...named.map(({ place }) => toPlace(place)),
      ...sure.slice(first.length).map(toGuess),
    ];
    const { pages, missed } = findInTexts?.(query) ?? { pages: [], missed: [] };
    const inTexts = pages.flatMap((page) => all[page] ?? []);
    const found = dropTwins([...ahead, ...inTexts.filter(fits)]);
    const discreet = leadsToDanger(query, everyGuess, dropTwins([...ahead, ...inTexts]));
    return {
      found,
      guesses: dropTwins([
        ...guessed.map(toGuess),
        ...near.slice(0, mostPlaces).map(({ place }) => toPlace(place)),
      ]),
      missed: ahead.length === 0 ? missed : [],
      discreet,
      mayStay:
        !discreet && isRead && found.length > 0 && (ahead.length > 0 || findInTexts !== undefined),
    };
  };
}

function dropTwins(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ href }) => !seen.has(href) && seen.add(href));
}
