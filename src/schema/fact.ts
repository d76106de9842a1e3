import { z } from 'astro/zod';
import { line, partialDate, slug, sourceIds } from './common.ts';

const provenance = {
  asOf: partialDate.optional().describe('Date of the fact, where it differs from its entry'),
  sources: sourceIds.optional().describe('Sources, where they differ from those of the entry'),
};

const currencies = ['CLP', 'USD', 'UTM'] as const;

/** One number, or a span from one number to another. */
const amount = z.union([
  z.number().nonnegative(),
  z
    .strictObject({ from: z.number().nonnegative(), to: z.number().nonnegative() })
    .refine(({ from, to }) => from <= to, 'write the span from the smaller to the larger'),
]);

/** A value that prose refers to and never contains: the same in every language. */
export const fact = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('money'),
    amount,
    currency: z.enum(currencies),
    validUntil: partialDate.optional().describe('Last day of the price list, where it has one'),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('sum').describe('Money that is no price: what people lost'),
    amount,
    currency: z.enum(currencies),
    ...provenance,
  }),
  z.strictObject({ kind: z.literal('age').describe('In whole years'), amount, ...provenance }),
  z.strictObject({
    kind: z.literal('distance'),
    amount,
    unit: z.enum(['m', 'km']),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('duration'),
    amount,
    unit: z.enum(['hour', 'day', 'calendar-day', 'working-day', 'week', 'month', 'year']),
    ...provenance,
  }),
  z.strictObject({ kind: z.literal('date'), date: partialDate, ...provenance }),
  z.strictObject({ kind: z.literal('count'), amount, ...provenance }),
  z.strictObject({ kind: z.literal('percent'), amount, ...provenance }),
  z.strictObject({
    kind: z.literal('hours'),
    osm: line.describe('Opening hours in OSM syntax'),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('text'),
    text: line.describe('A name or code that no language changes'),
    ...provenance,
  }),
]);

/** The facts of one entry, by the id that its prose uses. */
export const facts = z.record(slug, fact);

export type Fact = z.infer<typeof fact>;
export type Amount = z.infer<typeof amount>;
