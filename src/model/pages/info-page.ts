import { deadlinesOf, runsFromLetter } from '../deadline.ts';
import type { Catalog, Page } from '../types.ts';
import { attestIfSourced } from './attest.ts';
import { pagesOf, pendingChanges, scamBlocks } from './entry-blocks.ts';
import { cardsOn } from './show-page.ts';
import { emergencyBlock, needBlock } from './help-blocks.ts';

/** What a fixed page shows beside its text, in every language. */
export function infoPage(catalog: Catalog, page: Page) {
  const procedures = catalog.procedures.filter(({ slug }) => page.procedures.includes(slug));
  const emergency = page.emergency ? emergencyBlock(catalog) : undefined;
  return {
    references: catalog.references,
    page,
    emergency,
    cards: cardsOn(catalog, page),
    /** The numbers for danger in two lines, where those who are in it go on to this page. */
    danger: page.exit ? emergencyBlock(catalog) : undefined,
    pending: pendingChanges(catalog, page),
    procedures,
    hasLetter: procedures.some((one) => deadlinesOf(catalog, one).some(runsFromLetter)),
    scams: scamBlocks(catalog, page.scams),
    needs: needBlock(catalog, page.help, emergency),
    others: page.section === 'rights' ? pagesOf(catalog, 'rights') : [],
    attested: attestIfSourced(catalog, page, 'rights'),
    today: catalog.today,
  };
}

export type InfoPage = ReturnType<typeof infoPage>;
