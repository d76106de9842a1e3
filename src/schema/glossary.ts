import { z } from 'astro/zod';
import { line, slug } from './common.ts';

/** `glossary/<locale>.yaml`: the terms of the field in one language, by the same ids in all of them. */
export const glossary = z.record(
  slug,
  z.strictObject({
    term: line.describe('Approved word; in Spanish, the one of the source'),
    forms: z
      .array(line)
      .default([])
      .describe('Other forms of the same word: plurals, verbs, short forms'),
    not: z
      .array(line)
      .default([])
      .describe('In Spanish only: phrases in which the word means something else'),
    official: z
      .literal(true)
      .optional()
      .describe('In Spanish only: the office says it, so it stays beside its translation'),
    sounds: line
      .optional()
      .describe('Not in Spanish: the Spanish word as a reader of this language would say it aloud'),
  }),
);

export type GlossaryData = z.infer<typeof glossary>;
