import { deadlinesOf, runsFromLetter } from '../deadline.ts';
import { must } from '../must.ts';
import type { Catalog, Procedure } from '../types.ts';
import { attest } from './attest.ts';
import { pendingChanges, scamBlocks } from './entry-blocks.ts';
import { daysBlock } from './days-block.ts';
import { emergencyBlock, needBlock } from './help-blocks.ts';

/** What the page of a procedure shows, in every language. */
export function procedurePage(catalog: Catalog, procedure: Procedure) {
  const { references, lawChanges } = catalog;
  const deadlines = deadlinesOf(catalog, procedure);
  const emergency = procedure.help.includes('violence') ? emergencyBlock(catalog) : undefined;
  return {
    references,
    procedure,
    emergency,
    deadlines,
    days: daysBlock(deadlines, catalog.today, procedure.discreet),
    hasLetter: deadlines.some(runsFromLetter),
    pending: pendingChanges(catalog, procedure),
    office:
      procedure.office === undefined ? undefined : must(references.contacts, procedure.office),
    laws: procedure.legalBasis.map(({ law, articles }) => ({
      law: must(references.laws, law),
      articles,
    })),
    scams: scamBlocks(catalog, procedure.scams),
    needs: needBlock(catalog, procedure.help, emergency),
    related: catalog.procedures.filter(({ slug }) => procedure.related.includes(slug)),
    changes: lawChanges.filter((change) => change.procedures.includes(procedure.slug)),
    ...attest(catalog, procedure, 'procedure'),
    today: catalog.today,
  };
}

export type ProcedurePage = ReturnType<typeof procedurePage>;
