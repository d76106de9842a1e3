import { z } from 'astro/zod';
import { slug } from './common.ts';
import { deadlinePlaces, deadlines } from './vocabulary.ts';

const none = z.literal('none').describe('Time decides nothing');

/** No source gives the number of days: where to look for it, or what to do. */
const unknown = z.strictObject({ unknown: z.enum(deadlinePlaces) });

const stated = z.strictObject({
  for: z.enum(deadlines),
  fact: slug.describe('The term, a duration among the facts of the procedure'),
  opens: slug.optional().describe('The fact that says from when on it may be asked for'),
});

const ofProcedure = z.strictObject({ procedure: slug });

/** For what a procedure leaves how much time; never left out, so that nobody forgets to ask. */
export const procedureDeadline = z.union(
  [none, unknown, stated, z.array(stated).min(2).describe('The most urgent first')],
  { error: 'write none, { unknown: … } or { for: …, fact: … }, or a list of these last' },
);

/** The same of an outcome of the guide: the deadlines of its procedures. */
export const outcomeDeadline = z.union(
  [none, unknown, ofProcedure, z.array(ofProcedure).min(2).describe('The most urgent first')],
  { error: 'write none, { unknown: … } or { procedure: … }, or a list of these last' },
);

export type StatedDeadline = z.infer<typeof stated>;
export type ProcedureDeadline = z.infer<typeof procedureDeadline>;
export type OutcomeDeadline = z.infer<typeof outcomeDeadline>;
