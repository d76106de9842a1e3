import { fold } from '../../src/model/collation.ts';
import { leastLikeness, likenessTo, spell } from '../../src/search/match-names.ts';
import type { RegionData, TerritoryComunaData, ProvinceData } from '../../src/schema/territory.ts';

/** The names of the country. */
export interface Names {
  comunas: readonly TerritoryComunaData[];
  provinces: readonly ProvinceData[];
  regions: readonly RegionData[];
}

/** The comuna that a row is about, sure or guessed, or why none; `guesses` are the best ones. */
export type Found =
  | { comuna: TerritoryComunaData; guessed?: string }
  | { comuna?: undefined; refused: string; guesses: readonly string[] };

export interface Asked {
  code: string;
  name: string;
  province: string;
  region: string;
}

/** So near to the best one, another name is as likely. */
const margin = 0.05;
const glue = (text: string) => fold(text).replaceAll(' ', '');
const bare = (text: string) =>
  text
    .replace(/^\s*(?:ilustre|i\.)?\s*municipalidad\s+(?:de\s+)?/i, '')
    .replace(/^\s*comuna\s+(?:de\s+)?/i, '')
    .trim();
const namesOf = ({ name, aliases }: TerritoryComunaData) => [name, ...aliases].map(glue);

/** The name of an area without the words around it. */
const bareArea = (text: string) =>
  fold(text)
    .replace(/^(?:provincia|region)? ?(?:de la |del |de los |de )?/, '')
    .replaceAll(' ', '');

function isIn(comuna: TerritoryComunaData, area: string, names: Names): boolean {
  const asked = bareArea(area);
  const province = names.provinces.find(({ id }) => comuna.id.startsWith(id));
  const region = names.regions.find(({ id }) => comuna.id.startsWith(id));
  const own = [province?.name, region?.name, region?.fullName, region?.short].flatMap((each) =>
    each === undefined ? [] : bareArea(each),
  );
  // Regions are long names with many spellings: a part of one names it.
  return own.some(
    (each) =>
      each === asked || (asked.length > 4 && (each.includes(asked) || asked.includes(each))),
  );
}

const refuse = (refused: string, guesses: readonly TerritoryComunaData[] = []): Found => ({
  refused,
  guesses: guesses.map(({ name }) => name),
});

function guess(name: string, among: readonly TerritoryComunaData[]): Found {
  const likeness = likenessTo(spell(fold(name)));
  const ranked = among
    .map((comuna) => ({
      comuna,
      alike: Math.max(
        ...[comuna.name, ...comuna.aliases].map((each) => likeness(spell(fold(each)))),
      ),
    }))
    .filter(({ alike }) => alike >= leastLikeness)
    .sort((a, b) => b.alike - a.alike);
  const [first, second] = ranked;
  if (first && first.alike - (second?.alike ?? 0) >= margin)
    return { comuna: first.comuna, guessed: `"${name}" is read as ${first.comuna.name}` };
  return refuse(
    `no comuna is called "${name}"`,
    ranked.slice(0, 3).map(({ comuna }) => comuna),
  );
}

function findByName(asked: Asked, names: Names): Found {
  const [, written = asked.name, within] =
    /^(.+?)\s*[(,]\s*([^()]+?)\)?\s*$/.exec(asked.name) ?? [];
  const name = bare(written);
  const areas = [within ?? '', asked.province, asked.region].filter((area) => fold(area) !== '');
  const among = names.comunas.filter((comuna) => areas.every((area) => isIn(comuna, area, names)));
  const place = areas.join(', ');
  const own = names.comunas.find((comuna) => namesOf(comuna).includes(glue(name)));
  const longer = (some: readonly TerritoryComunaData[]) =>
    some.filter((each) => each !== own && fold(each.name).startsWith(`${fold(name)} `));
  if (own && areas.length === 0 && longer(names.comunas).length > 0)
    return {
      comuna: own,
      guessed: `"${name}" may also be ${longer(names.comunas)
        .map((each) => each.name)
        .join(' or ')}: its province would tell`,
    };
  if (own && (areas.length === 0 || among.includes(own))) return { comuna: own };
  if (among.length === 0) return refuse(`"${place}" is no province or region`, own ? [own] : []);
  const [only, ...others] = longer(among);
  if (only && others.length === 0)
    return { comuna: only, guessed: `"${name}" in ${place} is read as ${only.name}` };
  if (own) return refuse(`${own.name} does not lie in ${place}`, [own]);
  return guess(name, among);
}

/** The comuna that a row names by code, by name with its province or region, or both. */
export function findComuna(asked: Asked, names: Names): Found {
  const digits = asked.code.trim().replace(/\.0$/, '');
  if (digits === '' && fold(asked.name) === '') return refuse('it names no comuna');
  if (digits === '') return findByName(asked, names);
  const code = digits.padStart(5, '0');
  const comuna = names.comunas.find(({ id }) => id === code);
  if (!comuna) return refuse(`no comuna has the code "${digits}"`);
  if (fold(asked.name) === '') return { comuna };
  const named = findByName(asked, names);
  if (named.comuna === comuna || glue(bare(asked.name)) === glue(comuna.name)) return { comuna };
  return refuse(`${code} is the code of ${comuna.name}, and the row says "${asked.name}"`, [
    comuna,
    ...(named.comuna ? [named.comuna] : []),
  ]);
}
