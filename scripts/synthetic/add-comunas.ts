import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dump, load } from 'js-yaml';
import { z } from 'astro/zod';
import {
  census,
  locality,
  province,
  region,
  territoryComuna,
  tiles,
} from '../../src/schema/territory.ts';
import { slugOf } from '../../src/search/places.ts';
import { makeNamer } from './made-up-names.ts';
import { seedRandom } from './random.ts';
import { TerritoryCodes } from './territory-codes.ts';

/** Degrees east from one copy of the country to the next, so that a comuna has as many near it as a real one. */
const copyWidth = 12;

/**
 * Adds made-up comunas to a content folder until it has `count`. Each is like a real one, with another name,
 * code and place; copy after copy of the country, the last perhaps in part. The regions stay the same and grow.
 */
export function addComunas(content: string, count: number, seed: number): void {
  const territory = `${content}/territory`;
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    z.array(schema).parse(load(readFileSync(`${territory}/${name}.yaml`, 'utf8')));
  const append = (name: string, entries: readonly unknown[]) =>
    entries.length > 0 &&
    appendFileSync(`${territory}/${name}.yaml`, dump(entries, { noRefs: true, flowLevel: 1 }));

  const models = read('comunas', territoryComuna);
  const regions = new Map(read('regions', region).map(({ id, slug }) => [id, slug]));
  const provinces = new Set(read('provinces', province).map(({ id }) => id));
  const figures = new Map(read('census-2024', census).map((entry) => [entry.id, entry]));
  const localities = read('localities', locality);
  const diagrams = new Map(read('tiles', tiles).map((diagram) => [diagram.id, diagram]));
  const files = Map.groupBy(
    globSync('comunas/*/*.mdx', { cwd: content }).sort(),
    (file) => /[^/]+\/[^/.]+/.exec(file.replace('comunas/', ''))?.[0],
  );
  const widths = new Map(
    [...diagrams].map(([id, { cells }]) => [
      id,
      1 + Math.max(...Object.values(cells).map(([x]) => x)),
    ]),
  );
  const makeName = makeNamer(
    [...models, ...localities].map(({ name }) => name),
    seedRandom(seed),
  );
  const codes = new TerritoryCodes(models.map(({ id }) => id));
  const added: Record<'comunas' | 'provinces' | 'census' | 'localities', unknown[]> = {
    comunas: [],
    provinces: [],
    census: [],
    localities: [],
  };

  for (let copy = 1; copy * models.length < count; copy += 1) {
    const own = models.slice(0, count - copy * models.length);
    const codeOf = new Map(own.map(({ id }) => [id, codes.take(id.slice(0, 2))]));
    const translate = (all: readonly string[]) => all.flatMap((code) => codeOf.get(code) ?? []);
    const move = (point: { lat: number; lon: number } | undefined) =>
      point && { lat: point.lat, lon: point.lon + copy * copyWidth };

    for (const model of own) {
      const [id = ''] = translate([model.id]);
      const name = makeName();
      const slug = slugOf(name);
      added.comunas.push({
        id,
        name,
        slug,
        neighbours: translate(model.neighbours),
        ...(model.centre && { centre: move(model.centre) }),
        ...(model.town && { town: move(model.town) }),
      });
      added.census.push({ ...figures.get(model.id), id });
      if (!provinces.has(id.slice(0, 3))) {
        provinces.add(id.slice(0, 3));
        added.provinces.push({ id: id.slice(0, 3), name, capital: id });
      }
      const diagram = diagrams.get(model.id.slice(0, 2));
      const cell = diagram?.cells[model.id];
      if (diagram && cell)
        diagram.cells[id] = [cell[0] + copy * (widths.get(diagram.id) ?? 0), cell[1]];

      const folder = regions.get(model.id.slice(0, 2)) ?? '';
      for (const file of files.get(`${folder}/${model.slug}`) ?? []) {
        const text = readFileSync(`${content}/${file}`, 'utf8').replace(
          `code: '${model.id}'`,
          `code: '${id}'`,
        );
        writeFileSync(`${content}/${file.replace(`/${model.slug}.`, `/${slug}.`)}`, text);
      }
    }
    for (const model of localities) {
      const [places, also] = [translate(model.in), translate(model.also)];
      const name = makeName();
      if (places.length > 0)
        added.localities.push({ ...model, id: slugOf(name), name, in: places, also });
    }
  }
  append('comunas', added.comunas);
  append('provinces', added.provinces);
  append('census-2024', added.census);
  append('localities', added.localities);
  writeFileSync(
    `${territory}/tiles.yaml`,
    dump([...diagrams.values()], { noRefs: true, flowLevel: 2 }),
  );
}
