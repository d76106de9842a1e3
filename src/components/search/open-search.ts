import { buildFindAll } from '../../search/find-all.ts';
import { loadFinderData } from '../../search/finder-data.ts';
import { loadLocalities, unpackLocalities } from '../../search/localities.ts';
import { loadSearchData } from '../../search/search-data.ts';
import { SearchPage } from './search-page.ts';
import { Texts } from './texts.ts';

/** Opens the search of a page; `wasSent` tells whether what is in the field was sent before that. */
export async function openSearch(block: HTMLElement, wasSent: () => boolean): Promise<void> {
  const { page = '', comunas = '' } = block.dataset;
  const [data, finder] = await Promise.all([loadSearchData(page), loadFinderData(comunas)]);
  const findAll = buildFindAll(data, finder, comunas);
  const learnLocalities = async () => {
    const localities = await loadLocalities(comunas);
    return buildFindAll(data, finder, comunas, (places) => unpackLocalities(localities, places));
  };
  const plural = new Intl.PluralRules(finder.intl);
  new SearchPage(
    block,
    data,
    findAll,
    learnLocalities,
    plural,
    new Texts(page, data.edition, data.rules),
    wasSent(),
  );
}
