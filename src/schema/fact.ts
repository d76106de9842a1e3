import { z } from 'astro/zod';
import { line, nameLine, partialDate, slug, sourceIds } from './common.ts';

const provenance = {
  asOf: partialDate.optional().describe('Date of the fact, where it differs from its entry'),
  sources: sourceIds.optional().describe('Sources, where they differ from those of the entry'),
};

const currencies = ['CLP', 'USD', 'UTM'] as const;

/** One number, or a span from one number to another. */
const amountOf = (number: z.ZodType<number>) =>
  z.union([
    number,
    z
      .strictObject({ from: number, to: number })
      .refine(({ from, to }) => from < to, 'write the span from the smaller to the larger'),
  ]);
const amount = amountOf(z.number().nonnegative());
const share = amountOf(z.number().nonnegative().max(100));
/** What comes in whole ones: `4.270` is no way to write 4270. */
const wholeNumber = z.number().int('write it whole, without a point');
const whole = amountOf(wholeNumber.nonnegative());
const span = amountOf(wholeNumber.positive());

/** Pesos have no cents. */
const isWholeInPesos = ({ amount, currency }: { amount: Amount; currency: string }) =>
  currency !== 'CLP' || whole.safeParse(amount).success;
const inPesos = { path: ['amount'], error: 'write pesos whole, without a point' };

/** A value that prose refers to and never contains: the same in every language. */
const fact = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('money'),
      amount,
      currency: z.enum(currencies),
      validUntil: partialDate.optional().describe('Last day of the price list, where it has one'),
      ...provenance,
    })
    .refine(isWholeInPesos, inPesos),
  z
    .strictObject({
      kind: z.literal('sum').describe('Money that is no price: what people lost'),
      amount,
      currency: z.enum(currencies),
      ...provenance,
    })
    .refine(isWholeInPesos, inPesos),
  z.strictObject({
    kind: z.literal('age').describe('In whole years'),
    amount: whole,
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('distance'),
    amount,
    unit: z.enum(['m', 'km']),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('duration'),
    amount: span,
    unit: z.enum(['hour', 'day', 'calendar-day', 'working-day', 'week', 'month', 'year']),
    ...provenance,
  }),
  z.strictObject({ kind: z.literal('date'), date: partialDate, ...provenance }),
  z.strictObject({ kind: z.literal('count'), amount: whole, ...provenance }),
  z.strictObject({ kind: z.literal('percent'), amount: share, ...provenance }),
  z.strictObject({
    kind: z.literal('hours'),
    osm: line.describe('Opening hours in OSM syntax'),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('text'),
    text: nameLine.describe('A name or code that no language changes'),
    ...provenance,
  }),
]);

/** The facts of one entry, by the id that its prose uses. */
export const facts = z.record(slug, fact);

export type Fact = z.infer<typeof fact>;
export type Amount = z.infer<typeof amount>;
