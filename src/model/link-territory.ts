import type { Day } from './dates.ts';
import { newerThanProse } from './local-prose.ts';
import { compareNames } from './collation.ts';
import type { RawContent } from './raw.ts';
import { must } from './must.ts';
import { statusOn } from './status.ts';
import type { Catalog, Comuna, Contact, Locality, Province, Region } from './types.ts';
import { linkTranslations, subjectOf } from './translations.ts';

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
    const { id: code, capital, ...rest } = data;
    regions.set(code, {
      ...rest,
      code,
      provinces: [],
      comunas: [],
      offices: contacts.filter((c) => c.kind === 'sermig' && c.regions?.includes(code)),
      // The comunas are not there yet.
      get capital() {
        return must(comunas, capital);
      },
    });
  }
  for (const { data } of content.provinces) {
    const { id: code, capital, ...rest } = data;
    const region = must(regions, code.slice(0, 2));
    const province: Province = {
      ...rest,
      code,
      region,
      comunas: [],
      get capital() {
        return must(comunas, capital);
      },
    };
    provinces.set(code, province);
    region.provinces.push(province);
  }
  for (const { data } of content.territory) {
    const { id: code, neighbours: _, ...rest } = data;
    const entry = must(files, code);
    const { code: ___, sello, knows, sources = [], ...own } = entry.data;
    const { id: __, ...census } = must(censuses, code);
    const province = must(provinces, code.slice(0, 3));
    const comuna: Comuna = {
      ...rest,
      ...own,
      code,
      file: entry.file,
      province,
      region: province.region,
      neighbours: [],
      census,
      sealEvents: sello,
      sealStatus: statusOn(sello, today),
      notices: own.notices.filter(
        ({ from, until }) => from <= today && (until === undefined || today <= until),
      ),
      proseSources: sources,
      ...(knows !== undefined &&
        newerThanProse({ knows, sello }) !== undefined && { proseUntil: knows }),
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
    must(comunas, data.id).neighbours = data.neighbours
      .map((code) => must(comunas, code))
      .sort(byName);
  for (const group of [...regions.values(), ...provinces.values()]) group.comunas.sort(byName);

  const localities = content.localities.map(({ data }): Locality => ({
    name: data.name,
    comunas: [...data.in, ...data.also].map((code) => must(comunas, code)),
    whole: data.whole,
  }));

  return {
    localities,
    regions: [...regions.values()].sort((a, b) => a.order - b.order),
    comunas: [...comunas.values()].sort(byName),
  };
}
