import type { LocaleSegment } from '../i18n/locales.ts';
import { fold } from '../model/collation.ts';
import { oncePer } from '../model/once-per.ts';
import type { Catalog, Comuna } from '../model/types.ts';
import { spell } from '../search/match-names.ts';
import type { RegionOfPlaces } from '../search/places.ts';

/** What makes a name the same as another: its words, and how it sounds. */
function keysOf(name: string): string[] {
  const { words, sound, gluedSound } = spell(fold(name));
  return [words.join(' '), `sound ${sound}`, `sound ${gluedSound}`];
}

/** Comunas that share a name, or its sound, with a locality of another comuna. */
const findShared = oncePer(({ comunas, localities }: Catalog): ReadonlySet<Comuna> => {
  const owners = new Map<string, Set<Comuna>>();
  for (const locality of localities)
    for (const key of keysOf(locality.name))
      owners.set(key, new Set([...(owners.get(key) ?? []), ...locality.comunas]));
  return new Set(
    comunas.filter((comuna) =>
      [comuna.name, ...comuna.aliases]
        .flatMap(keysOf)
        .some((key) => [...(owners.get(key) ?? [])].some((other) => other !== comuna)),
    ),
  );
});

/** What the finder knows of the territory, with the names in the script of a language. */
export function listFinderPlaces(catalog: Catalog, locale: LocaleSegment): RegionOfPlaces[] {
  const exonyms = catalog.exonyms.get(locale);
  const shared = findShared(catalog);
  return catalog.regions.map(({ code, short, fullName, capital, provinces }) => ({
    names: [short, fullName, ...(exonyms?.regions[code] ?? [])],
    capital: capital.name,
    provinces: provinces.map((province) => ({
      name: province.name,
      places: [...province.comunas]
        .sort((a, b) => Number(b === province.capital) - Number(a === province.capital))
        .map((comuna) => ({
          name: comuna.name,
          slug: comuna.slug,
          region: short,
          others: [...comuna.aliases, ...(exonyms?.comunas[comuna.code] ?? [])],
          shared: shared.has(comuna),
        })),
    })),
  }));
}
