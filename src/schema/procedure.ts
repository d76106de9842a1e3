import { z } from 'astro/zod';
import {
  check,
  confidence,
  confirmation,
  discreet,
  filled,
  isArticle,
  line,
  note,
  partialDate,
  slug,
  sourceIds,
  translation,
  webAddress,
  words,
} from './common.ts';
import { procedureDeadline } from './deadline.ts';
import { facts } from './fact.ts';
import {
  actions,
  countries,
  needs,
  procedureGroups,
  procedurePlaces,
  scams,
  type Country,
} from './vocabulary.ts';

const article = z
  .string({ error: 'write each article in quotes, as "58"' })
  .max(50, 'at most 50 characters')
  .refine(isArticle, 'write one article, as "74 N° 1 y 2", or a span, as "139-142"');

/** A law and its articles, as `{ law: ley-21325, articles: ['58', '139-142'] }`. */
const legalBasis = z.strictObject({
  law: slug.describe('Id in content/laws.yaml'),
  articles: z
    .array(article, { error: 'write the articles as a list, as ["58", "69"]' })
    .min(1)
    .optional(),
});

const countryCodes = z.enum(Object.keys(countries) as [Country, ...Country[]], {
  error: `write the codes of countries out of ${Object.keys(countries).join(', ')}`,
});

/** A part of the words, by its place: the first of a list is 0. */
const part = (form: RegExp) =>
  z.string().regex(form, 'name a part, as "warnings.1": the first of a list is 0');

/** `procedures/<slug>/facts.yaml`: what is true of a procedure in every language. */
export const procedureFacts = z.strictObject({
  officialName: line.describe('Name that the office uses, in Spanish'),
  group: z.enum(procedureGroups),
  order: z.number().int().describe('Place inside its group'),
  state: z.enum(['open', 'closed']),
  discreet,
  places: z.array(z.enum(procedurePlaces)).min(1).describe('Where it is done'),
  applyFrom: z
    .enum(['inside', 'outside', 'both'])
    .optional()
    .describe('Whether one asks for it inside or outside Chile; left out where it does not matter'),
  office: slug.optional().describe('Contact that answers questions about it'),
  officialUrl: webAddress.optional(),
  cost: z
    .enum(['free', 'by-nationality', 'amount', 'outdated', 'unknown'])
    .describe('Kind of cost; "amount" and "outdated" are explained in the words'),
  legalBasis: z.array(legalBasis).default([]),
  deadline: procedureDeadline,
  pending: filled(slug)
    .optional()
    .describe('Law changes that were pending: the procedure may have changed, and says so'),
  beforeActing: z
    .enum(actions)
    .optional()
    .describe('What to do as long as something is pending; stands exactly beside `pending`'),
  help: z.array(z.enum(needs)).default([]).describe('Kinds of free help to show'),
  scams: z.array(z.enum(scams)).default([]),
  origin: filled(
    z.strictObject({
      countries: filled(countryCodes),
      part: z.string().describe('The part of the words that says it, as "who" or "warnings.1"'),
    }),
  )
    .optional()
    .describe('What its words say only of people from some countries'),
  inShort: filled(part(/^(?:who|(?:steps|warnings)\.\d+)$/))
    .optional()
    .describe('Parts of which the first sentence is in view and the rest opens'),
  aside: filled(part(/^warnings\.\d+$/))
    .optional()
    .describe('Warnings that explain, and keep nobody from harm: they fold, together'),
  related: z.array(slug).default([]).describe('Other procedures worth reading'),
  facts: facts.default({}),
  confidence,
  confirmed: confirmation.optional(),
  asOf: partialDate.optional().describe('Date of the newest source; left out when undated'),
  sources: sourceIds,
  checked: check.optional(),
  note: note.optional().describe('For editors: doubts and what to check'),
});

/** `procedures/<slug>/<locale>.mdx`: the same in words. */
export const procedureWords = z.strictObject({
  title: words.describe('What the person does, in plain words; official name apart'),
  summary: words.describe('One or two sentences'),
  who: words,
  documents: z.array(words).default([]),
  steps: z.array(words).min(1),
  cost: words.optional(),
  duration: words.optional(),
  result: words,
  warnings: z.array(words).default([]),
  doubt: words.optional().describe('What is not certain, said to the reader'),
  translation: translation.optional(),
});

export type ProcedureFactsData = z.infer<typeof procedureFacts>;
export type ProcedureWordsData = z.infer<typeof procedureWords>;
