import { z } from 'astro/zod';
import { filled, line, slug, translation, words } from './common.ts';
import { facts } from './fact.ts';

/** `counter/facts.yaml`: the words that people meet at a counter, in groups. */
export const counterFacts = z.strictObject({
  groups: filled(
    z.strictObject({
      id: slug,
      words: filled(
        z.strictObject({
          id: slug.describe('Id of the term in the glossary'),
          also: filled(line)
            .optional()
            .describe('How else it is said in Spanish: short forms, other names'),
          from: z
            .string()
            .regex(
              /^(?:procedure|page):[a-z0-9-]+$/,
              'write it as procedure:… or page:…, with an id',
            )
            .describe('The entry that says it, with its sources'),
          everyday: z
            .literal(true)
            .optional()
            .describe('No Spanish text leads to it: it is an everyday word of Spanish'),
        }),
      ),
    }),
  ),
  facts: facts.default({}),
});

/** `counter/<locale>.mdx`: what each word is, and what it is not, as whole sentences. */
export const counterWords = z.strictObject({
  groups: z.record(slug, words),
  words: z.record(slug, z.strictObject({ what: words, isNot: words.optional() })),
  translation: translation.optional(),
});

export type CounterFactsData = z.infer<typeof counterFacts>;
export type CounterWordsData = z.infer<typeof counterWords>;
