import type { Day } from './dates.ts';
import { newerThanProse } from './local-prose.ts';
import { compareNames } from './collation.ts';
import type { RawContent } from './raw.ts';
import { statusOn } from './status.ts';
import type { Catalog, Comuna, Contact, Locality, Province, Region } from './types.ts';
import { linkTranslations, subjectOf } from './translations.ts';

/** A lookup that the checks have made safe. */
function find<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing has the code ${key}`);
  return value;
}

const byName = (a: Comuna, b: Comuna) => compareNames(a.name, b.name);

/** Regions, provinces and comunas that know each other. The content has been checked before. */
export function linkTerritory(
  content: RawContent,
  contacts: readonly Contact[],
  today: Day,
): Pick<Catalog, 'regions' | 'comunas' | 'localities'> {
  const regions = new Map<string, Region>();
  const provinces = new Map<string, Province>();
  const comunas = new Map<string, Comuna>();
  const files = new Map(content.comunas.map((entry) => [entry.data.code, entry]));
  const translations = Map.groupBy(content.comunaWords, ({ id }) => subjectOf(id));
  const censuses = new Map(content.census.map((entry) => [entry.id, entry.data]));

  for (const { data } of content.regions) {
    const { id: code, capital: _, ...rest } = data;
    const offices = contacts.filter((c) => c.kind === 'sermig' && c.regions?.includes(code));
    // The capital is set below, once the comunas are there.
    regions.set(code, { ...rest, code, provinces: [], comunas: [], offices } as unknown as Region);
  }
  for (const { data } of content.provinces) {
    const { id: code, capital: _, ...rest } = data;
    const region = find(regions, code.slice(0, 2));
    // So is its capital.
    const province = { ...rest, code, region, comunas: [] } as unknown as Province;
    provinces.set(code, province);
    region.provinces.push(province);
  }
  for (const { data } of content.territory) {
    const { id: code, neighbours: _, ...rest } = data;
    const entry = find(files, code);
    const { file, data: own } = entry;
    const { id: __, ...census } = find(censuses, code);
    const province = find(provinces, code.slice(0, 3));
    const comuna: Comuna = {
      ...rest,
      code,
      file,
      province,
      region: province.region,
      neighbours: [],
      census,
      sealEvents: own.sello,
      sealStatus: statusOn(own.sello, today),
      notices: own.notices.filter(
        ({ from, until }) => from <= today && (until === undefined || today <= until),
      ),
      facts: own.facts,
      proseSources: own.sources ?? [],
      ...(own.knows !== undefined &&
        newerThanProse(own) !== undefined && { proseUntil: own.knows }),
      ...(own.office && { office: own.office }),
      ...(own.municipality && { municipality: own.municipality }),
      ...(entry.body.trim() !== '' && {
        prose: linkTranslations(
          { ...entry, data: undefined },
          translations.get(entry.id) ?? [],
          ({ id }) => id,
        ),
      }),
    };
    comunas.set(code, comuna);
    province.comunas.push(comuna);
    province.region.comunas.push(comuna);
  }
  for (const { data } of content.territory)
    find(comunas, data.id).neighbours = data.neighbours
      .map((code) => find(comunas, code))
      .sort(byName);
  for (const { data } of content.regions)
    find(regions, data.id).capital = find(comunas, data.capital);
  for (const { data } of content.provinces)
    find(provinces, data.id).capital = find(comunas, data.capital);
  for (const group of [...regions.values(), ...provinces.values()]) group.comunas.sort(byName);

  const localities = content.localities.map(({ data }): Locality => ({
    name: data.name,
    comunas: [...data.in, ...data.also].map((code) => find(comunas, code)),
    whole: data.whole,
  }));

  return {
    localities,
    regions: [...regions.values()].sort((a, b) => a.order - b.order),
    comunas: [...comunas.values()].sort(byName),
  };
}
