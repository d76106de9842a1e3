import { z } from 'astro/zod';
import { discreet, filled, slug, translation, words, line } from './common.ts';
import { outcomeDeadline } from './deadline.ts';
import { deadlineConditions, needs } from './vocabulary.ts';

/** `guide/facts.yaml`: the question tree, ids and arrows. */
export const guideFacts = z.strictObject({
  start: slug.describe('Id of the first question'),
  questions: filled(
    z.strictObject({
      id: slug,
      emergency: z.literal(true).optional().describe('Emergency lines stand before anything else'),
      discreet,
      choices: z.array(slug).min(2).describe('Ids of questions or outcomes, in their order'),
    }),
  ),
  outcomes: filled(
    z.strictObject({
      id: slug,
      emergency: z.literal(true).optional().describe('Emergency lines stand before anything else'),
      discreet,
      deadline: outcomeDeadline,
      deadlineIf: z
        .enum(deadlineConditions)
        .optional()
        .describe('Its terms hold of some only: a heading says of whom, after the text'),
      procedures: z
        .array(slug)
        .default([])
        .describe('What may be done, each with its list of papers'),
      explained: z
        .array(slug)
        .default([])
        .describe('Procedures to understand before any step: links, without lists of papers'),
      pages: z.array(slug).default([]).describe('Fixed pages worth reading'),
      help: z
        .array(z.enum(needs))
        .default(['legal'])
        .describe('Kinds of free help, in their order'),
    }),
  ),
  leftOut: z
    .array(z.strictObject({ procedure: slug, reason: line }))
    .default([])
    .describe('Procedures to which no path leads, and why'),
});

/** `guide/<locale>.mdx`: the same in words, by id. */
export const guideWords = z.strictObject({
  questions: z.record(
    slug,
    z.strictObject({
      title: words,
      hint: words.optional(),
      choices: z.record(slug, words).describe('What the reader says, by where it leads'),
    }),
  ),
  outcomes: z.record(slug, z.strictObject({ title: words, text: words })),
  translation: translation.optional(),
});

export type GuideFactsData = z.infer<typeof guideFacts>;
export type GuideWordsData = z.infer<typeof guideWords>;
