import { formatFact } from '../../src/i18n/format-fact.ts';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { collectSourceIds } from '../../src/model/provenance.ts';
import type { Catalog, LawChange, Page, Procedure } from '../../src/model/types.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Unweighed } from './check.ts';
import { listAddresses } from './list-addresses.ts';

const sayFacts = (facts: Readonly<Record<string, Fact>>) =>
  Object.entries(facts).map(([id, fact]) => `${id}: ${formatFact(sourceLocale, fact)}`);

/** A pending change of the law, as a line of what depends on it. */
function describePending(catalog: Catalog, slugs: readonly string[] = []) {
  const changes = catalog.lawChanges.filter(({ slug }) => slugs.includes(slug));
  return {
    compare: changes.map(
      ({ slug, facts }) =>
        `whether ${slug} (${sayFacts(facts).join('; ')}) is law now, since when, and for whom`,
    ),
    addresses: changes.flatMap(({ sources, slug }) =>
      listAddresses(catalog, [], sources).map(({ url }) => ({ what: slug, url })),
    ),
  };
}

export function checkProcedure(catalog: Catalog, procedure: Procedure): Unweighed {
  const { slug, pending, officialUrl, facts, cost, state, words, note } = procedure;
  const law = describePending(catalog, pending);
  const { title, who, documents } = words[sourceLocale].words;
  return {
    id: `procedure:${slug}`,
    part: pending ? 'doubtful' : 'procedures',
    title,
    file: procedure.file,
    at: [],
    addresses: [
      ...listAddresses(
        catalog,
        [['official page', officialUrl]],
        [...procedure.sources, ...collectSourceIds(facts)],
      ),
      ...law.addresses,
    ],
    says: [
      `${procedure.officialName}; ${state}; cost: ${cost}`,
      `for: ${who}`,
      ...sayFacts(facts),
      `papers: ${documents.length}`,
    ],
    compare: [
      ...law.compare,
      'its name, whether it is open, who may ask for it and where',
      'each term: how many days, of which kind, from when on',
      'each price, and of when it is; the papers and the steps',
      ...(note === undefined ? [] : [`note: ${note}`]),
    ],
    checked: procedure.checked,
  };
}

export function checkChange(catalog: Catalog, change: LawChange): Unweighed {
  const { slug, facts, state, sources, note, words } = change;
  return {
    id: `law-change:${slug}`,
    part: 'law',
    title: words[sourceLocale].words.title,
    file: change.file,
    at: [],
    addresses: listAddresses(catalog, [], [...sources, ...collectSourceIds(facts)]),
    says: [`${change.kind}, ${state}, ${change.date}`, ...sayFacts(facts)],
    compare: [
      'where it stands in Congress, and whether the Diario Oficial has printed it',
      'since when it holds, and whether it reaches what happened before',
      ...(note === undefined ? [] : [`note: ${note}`]),
    ],
    checked: change.checked,
  };
}

export function checkPage(catalog: Catalog, page: Page): Unweighed {
  const law = describePending(catalog, page.pending);
  const { title, summary } = page.words[sourceLocale].words;
  return {
    id: `page:${page.slug}`,
    part: 'rights',
    title,
    file: page.file,
    at: [],
    addresses: [...listAddresses(catalog, [], page.sources), ...law.addresses],
    says: [summary, ...sayFacts(page.facts)],
    compare: [...law.compare, 'each right: for whom, and with which paper'],
    checked: page.checked,
  };
}
