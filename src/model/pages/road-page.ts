import { situationGroups } from '../../schema/vocabulary.ts';
import { guidePlace } from '../guide.ts';
import { must } from '../must.ts';
import { sourcesOf } from '../provenance.ts';
import type { Catalog } from '../types.ts';
import { attest } from './attest.ts';

/**
 * Situations by what they are about, and the steps to regular papers.
 * @param isFar whether the place where one begins lies outside the comuna
 */
export function roadBlock(catalog: Catalog, isFar = false) {
  const { road, guide, references } = catalog;
  const situations = road.situations.map(({ id, guide: to, group }) => ({
    id,
    group,
    place: guidePlace(guide, to),
  }));
  return {
    words: road.words,
    facts: road.facts,
    groups: situationGroups
      .map((group) => ({ group, situations: situations.filter((one) => one.group === group) }))
      .filter((one) => one.situations.length > 0),
    steps: road.steps.map(({ id, procedures, place: at }) => ({
      id,
      at,
      isAway: at === 'municipality' && isFar,
      procedures: procedures.map((slug) => must(references.procedures, slug)),
    })),
    ...attest(catalog, road, 'procedure'),
  };
}

export type RoadBlock = ReturnType<typeof roadBlock>;

/** What the page of the steps shows, in every language: all of them whole, for whoever has no comuna yet. */
export function roadPage(catalog: Catalog) {
  const { road, references, today } = catalog;
  return {
    references,
    road: roadBlock(catalog),
    sources: sourcesOf(catalog, road.sources),
    file: road.file,
    today,
  };
}
