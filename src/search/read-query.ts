import { fold } from '../model/collation.ts';

/** What people write short, and what it may stand for. */
const short = new Map<string, readonly string[]>([
  ['cdad', ['ciudad']],
  ['gral', ['general']],
  ['pdte', ['presidente']],
  ['pob', ['poblacion']],
  ['pte', ['puente', 'puerto']],
  ['pto', ['puerto']],
  ['pta', ['punta', 'puerta']],
  ['sn', ['san']],
  ['sta', ['santa']],
  ['sto', ['santo']],
  ['stgo', ['santiago']],
  ['valpo', ['valparaiso']],
  ['est', ['estacion']],
  ['qta', ['quinta']],
  ['ctral', ['central']],
]);

/** Words that say nothing of the place. */
const stopWords = new Set(
  'de del la las el los y en comuna municipalidad muni region provincia barrio sector 大区 منطقة بلدية'
    .split(' ')
    .map(fold),
);

/** Words before a name that say what it is the name of. */
const title = /^(?:(?:la |ilustre )*(?:comuna|municipalidad|muni)(?: del?)?|ciudad de) (?=.)/;

/** With these an address begins, or with a word and a number it ends. */
const street =
  /^(?:calle|avenida|avda?|pasaje|ps?je|camino|ruta|autopista|carretera|rotonda|km|kilometro) |[^ ] \d{1,5}(?: (?:casa|block|de?pto|departamento|piso|oficina|of|local)\b.*)?$/;

/** More than these say no more of a place, and what is pasted must be answered at once. */
const [mostLetters, mostWords, mostReadings] = [60, 8, 4];

export const splitWords = (text: string) => text.split(' ').filter((word) => word !== '');

/** The words of a name or a query that tell something; all of them when none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

export const isStreet = (folded: string) => street.test(folded);

/** Whether a region or a province is asked for in so many words. */
export const asksArea = (folded: string) => /\b(?:region|provincia)\b/.exec(folded)?.[0];

const numeral =
  /^(?:[ivx]+|\d+[a-z]{0,3}|primera?|segunda|tercera?|cuarta|quinta|sexta|septima|octava|novena|decim[ao]|(?:un|duo)decima)$/;

/** Whether a region is asked for by its number: no list that we read has these. */
export const asksNumber = (folded: string) =>
  asksArea(folded) === 'region' &&
  tellingWords(splitWords(folded)).every((word) => numeral.test(word));

/** What was typed, folded, short words written out in every way, also without its title. */
export function readQuery(query: string): string[] {
  const folded = fold(query.slice(0, mostLetters)).slice(0, mostLetters);
  const ways = splitWords(folded)
    .slice(0, mostWords)
    .reduce<string[][]>(
      (all, word) =>
        all
          .flatMap((way) => (short.get(word) ?? [word]).map((each) => [...way, each]))
          .slice(0, mostReadings),
      [[]],
    );
  const readings = ways.map((way) => way.join(' '));
  return [...new Set([...readings, ...readings.map((each) => each.replace(title, ''))])];
}
