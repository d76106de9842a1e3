import { z } from 'astro/zod';
import { filled, line, slug, translation, words } from './common.ts';
import { cardUses } from './vocabulary.ts';

/** `counter-cards/facts.yaml`: what somebody shows at a counter who lacks the words; the order is that of the page. */
export const counterCardFacts = z.strictObject({
  cards: filled(
    z.strictObject({
      id: slug.describe('Its place on the page, and in addresses'),
      from: z
        .string()
        .regex(/^(?:procedure|page):[a-z0-9-]+$/, 'write it as procedure:… or page:…, with an id')
        .optional()
        .describe('The entry that says more'),
      serves: z
        .enum(cardUses)
        .optional()
        .describe('The procedures that lead to it, having no card of their own'),
      speaks: z
        .record(slug, words)
        .optional()
        .describe('Which language the reader speaks, in Spanish, by the language of the page'),
      on: slug
        .optional()
        .describe('Slug of the discreet page on which it stands, and nowhere else'),
    }),
  ),
});

const sentences = filled(
  words.refine((text) => !/[{}]/.test(text), 'a card refers to nothing: it is read from a screen'),
);

/** `counter-cards/<locale>.mdx`: what each card says, sentence by sentence, and what is said around the name of a procedure. */
export const counterCardWords = z.strictObject({
  procedure: z.strictObject({ before: words, after: sentences }),
  cards: z.record(
    slug,
    z.strictObject({ title: line.describe('Its name in the list'), says: sentences }),
  ),
  translation: translation.optional(),
});

export type CounterCardFactsData = z.infer<typeof counterCardFacts>;
export type CounterCardWordsData = z.infer<typeof counterCardWords>;
