import { contactsIn, groupByNeed } from '../help.ts';
import { cardOf, collectSourceIds, sourcesOf } from '../provenance.ts';
import { territorySources } from '../territory-sources.ts';
import { drawRegion } from '../tiles.ts';
import type { Catalog, Region } from '../types.ts';
import { attest } from './attest.ts';
import { legalAidOfRegion } from './help-blocks.ts';

/** What the page of a region shows, in every language. */
export function regionPage(catalog: Catalog, region: Region) {
  const { linked, offices } = region;
  const contacts = contactsIn(catalog, region);
  const census = [territorySources.foreignBorn];
  const groups = groupByNeed(contacts.filter((contact) => !offices.includes(contact)));
  return {
    region,
    linked: linked && { ...linked, ...attest(catalog, linked, 'programme') },
    diagram: drawRegion(catalog, region),
    offices: offices.map((office) => cardOf(catalog, office)),
    helpers: groups.map(({ need, contacts: own }) => ({
      need,
      legalAid: need === 'legal' ? legalAidOfRegion(catalog, region) : undefined,
      cards: own.filter(({ kind }) => kind !== 'legal-aid').map((one) => cardOf(catalog, one)),
    })),
    people: {
      foreignBorn: region.foreignBorn2024,
      ...attest(catalog, { sources: census }, 'programme'),
    },
    sources: sourcesOf(catalog, [
      ...collectSourceIds(region.comunas.map(({ sealEvents }) => sealEvents)),
      ...collectSourceIds(linked),
      ...collectSourceIds(contacts),
      ...census,
    ]),
    today: catalog.today,
  };
}

export type RegionPage = ReturnType<typeof regionPage>;
