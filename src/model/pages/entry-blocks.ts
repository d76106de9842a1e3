import type { Catalog, LawChange, Page } from '../types.ts';
import type { Scam } from '../../schema/vocabulary.ts';
import { attest } from './attest.ts';

/** Changes of the law, each with the procedures that it touches. */
export function changeBlocks(catalog: Catalog, changes: readonly LawChange[]) {
  return changes.map((change) => ({
    change,
    procedures: catalog.procedures.filter(({ slug }) => change.procedures.includes(slug)),
    ...attest(catalog, change, 'rights'),
  }));
}

/** The tricks that an entry warns of, in the order of the catalogue; all of them when none is named. */
export function scamBlocks(catalog: Catalog, wanted?: readonly Scam[]) {
  return catalog.scams
    .filter(({ slug }) => wanted?.includes(slug) ?? true)
    .map((scam) => ({ scam, ...attest(catalog, scam, 'rights') }));
}

/** The fixed pages of a section, in their order. */
export const pagesOf = ({ pages }: Catalog, wanted: Page['section']): Page[] =>
  pages.filter(({ section }) => section === wanted);

/** What was pending in the law when an entry was last read. */
export function pendingChanges(
  { lawChanges }: Catalog,
  { pending = [] }: { pending?: readonly string[] | undefined },
): LawChange[] {
  return lawChanges.filter(({ slug }) => pending.includes(slug));
}
