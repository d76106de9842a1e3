import { z } from 'astro/zod';
import { cut, note, partialDate, slug, sourceIds } from './common.ts';

/** `legal-aid.yaml`: comunas in which the State's legal aid has an office whose address nobody has told us. */
export const legalAidPresence = z.strictObject({
  id: slug,
  comunas: z.array(cut).min(1),
  asOf: partialDate.optional().describe('Date of the source; left out when undated'),
  sources: sourceIds,
  note: note.optional().describe('For editors: doubts and what to check'),
});

export type LegalAidPresenceData = z.infer<typeof legalAidPresence>;
