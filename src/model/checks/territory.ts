import type { ContentProblem } from '../content-problem.ts';
import { fold } from '../collation.ts';
import type { RawContent } from '../raw.ts';
import type { CheckContext } from './context.ts';

/** The official lists agree with each other, and every comuna has exactly one file in its place. */
export function checkTerritory(content: RawContent, { reserved }: CheckContext): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const add = (file: string, field: string, wrong: string, remedy: string) =>
    problems.push({ file, field, wrong, remedy });

  const regions = new Map(content.regions.map((region) => [region.id, region.data]));
  const provinces = new Set(content.provinces.map((province) => province.id));
  const comunas = new Map(content.territory.map((comuna) => [comuna.id, comuna.data]));
  const censuses = new Map(content.census.map((census) => [census.id, census.data]));

  for (const { id, file, data } of [...content.regions, ...content.provinces])
    if (!comunas.has(data.capital))
      add(file, `${id}.capital`, `no comuna has the code ${data.capital}`, 'correct the code');
  for (const { id, file, data } of content.regions)
    if (data.foreignBorn2024 > data.population2024)
      add(file, `${id}.foreignBorn2024`, 'it is more than the population', 'compare with INE');
  for (const { id, file } of content.provinces)
    if (!regions.has(id.slice(0, 2)))
      add(file, `${id}.id`, `no region has the code ${id.slice(0, 2)}`, 'correct the code');

  const slugs = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const { id, file, data } of content.territory) {
    if (!provinces.has(id.slice(0, 3)))
      add(file, `${id}.id`, `no province has the code ${id.slice(0, 3)}`, 'correct the code');
    for (const neighbour of data.neighbours) {
      const other = comunas.get(neighbour);
      if (neighbour === id)
        add(file, `${id}.neighbours`, 'the comuna is its own neighbour', 'remove it');
      else if (!other)
        add(file, `${id}.neighbours`, `no comuna has the code ${neighbour}`, 'correct it');
      else if (!other.neighbours.includes(id))
        add(file, `${neighbour}.neighbours`, `${id} names ${neighbour}, not the reverse`, 'add it');
    }
    if (reserved.includes(data.slug))
      add(file, `${id}.slug`, `"${data.slug}" is an address of the site`, 'choose another slug');
    const sameSlug = slugs.get(data.slug);
    if (sameSlug) add(file, `${id}.slug`, `comuna ${sameSlug} has the same slug`, 'make it unique');
    slugs.set(data.slug, id);
    const sameName = keys.get(fold(data.name));
    if (sameName) add(file, `${id}.name`, `comuna ${sameName} has the same name`, 'check the name');
    keys.set(fold(data.name), id);

    const census = censuses.get(id);
    if (!census)
      add('content/territory/census-2024.yaml', id, 'the comuna has no census figures', 'add them');
    else if (census.foreignBorn !== null) {
      if (census.foreignBorn > census.population)
        add(
          'content/territory/census-2024.yaml',
          `${id}.foreignBorn`,
          `${census.foreignBorn} is more than the population, ${census.population}`,
          'compare with the table of INE',
        );
      const sum = Object.values(census.byBirthplace).reduce<number>((a, b) => a + (b ?? 0), 0);
      if (sum > census.foreignBorn)
        add(
          'content/territory/census-2024.yaml',
          `${id}.byBirthplace`,
          `birthplaces add up to ${sum}, more than ${census.foreignBorn}`,
          'compare with the table of INE',
        );
    }
  }
  for (const { id, file, data } of content.tiles) {
    const wanted = id === 'chile' ? [...regions.keys()] : [...comunas.keys()];
    const own = wanted.filter((code) => id === 'chile' || code.startsWith(id));
    const drawn = Object.keys(data.cells);
    const taken = new Set<string>();
    for (const code of own.filter((each) => !drawn.includes(each)))
      add(file, `${id}.cells`, `${code} has no square`, 'give it one');
    for (const [code, cell] of Object.entries(data.cells)) {
      if (!own.includes(code)) add(file, `${id}.cells`, `${code} is not there`, 'remove it');
      if (taken.has(cell.join()))
        add(file, `${id}.cells.${code}`, 'the square is taken', 'move it');
      taken.add(cell.join());
    }
  }
  for (const id of [...regions.keys(), 'chile'])
    if (!content.tiles.some((entry) => entry.id === id))
      add('content/territory/tiles.yaml', id, 'there is no diagram', 'add one');
  for (const { id, file } of content.census)
    if (!comunas.has(id)) add(file, id, `no comuna has the code ${id}`, 'correct the code');

  const files = new Map<string, string>();
  for (const { id, file, data } of content.comunas) {
    const comuna = comunas.get(data.code);
    if (!comuna) {
      add(
        file,
        'code',
        `no comuna has the code ${data.code}`,
        'see content/territory/comunas.yaml',
      );
      continue;
    }
    const other = files.get(data.code);
    if (other) add(file, 'code', `${other} is a file of the same comuna`, 'keep one of them');
    files.set(data.code, file);
    const place = `${regions.get(data.code.slice(0, 2))?.slug ?? '?'}/${comuna.slug}`;
    if (id !== place)
      add(
        file,
        'code',
        `${data.code} is ${comuna.name}`,
        `move it to content/comunas/${place}.mdx`,
      );
  }
  for (const { id, data } of content.territory)
    if (!files.has(id))
      add(
        `content/comunas/…/${data.slug}.mdx`,
        '(whole file)',
        `${data.name} has no file`,
        `add one with code: '${id}'`,
      );
  return problems;
}
