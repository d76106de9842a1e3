import { z } from 'astro/zod';
import {
  check,
  nameLine,
  note,
  partialDate,
  slug,
  sourceIds,
  translation,
  webAddress,
  words,
} from './common.ts';
import { facts } from './fact.ts';
import { lawKinds } from './vocabulary.ts';

/** `laws.yaml`: a norm that prose refers to by id, never by number. */
export const law = z.strictObject({
  id: slug,
  label: nameLine.describe('Short official form, as "Ley 21.325"'),
  kind: z.enum(lawKinds),
  about: words.optional().describe('What it is about, in plain Spanish'),
  url: webAddress.optional().describe('Official text'),
});

/** `law-changes/<date>-<slug>/facts.yaml`. */
export const lawChangeFacts = z.strictObject({
  date: partialDate.describe('When it happened'),
  kind: z.enum(['law', 'decree', 'ruling', 'administrative', 'bill', 'announcement', 'fact']),
  state: z
    .enum(['in-force', 'not-law', 'withdrawn', 'announced', 'closed', 'unknown', 'informative'])
    .describe('Whether it rules anything on the date of its sources'),
  procedures: z.array(slug).default([]).describe('Procedures that it touches'),
  facts: facts.default({}),
  sources: sourceIds,
  checked: check.optional(),
  note: note.optional(),
});

/** `law-changes/<date>-<slug>/<locale>.mdx`. */
export const lawChangeWords = z.strictObject({
  title: words,
  what: words.describe('What changed'),
  effect: words.describe('For whom, and what it means for a procedure'),
  translation: translation.optional(),
});

/** `scams/<slug>/facts.yaml`. */
export const scamFacts = z.strictObject({
  asOf: partialDate,
  facts: facts.default({}),
  sources: sourceIds,
});

/** `scams/<slug>/<locale>.mdx`. */
export const scamWords = z.strictObject({
  title: words,
  text: words,
  translation: translation.optional(),
});

export type LawData = z.infer<typeof law>;
export type LawChangeFactsData = z.infer<typeof lawChangeFacts>;
export type LawChangeWordsData = z.infer<typeof lawChangeWords>;
export type ScamFactsData = z.infer<typeof scamFacts>;
export type ScamWordsData = z.infer<typeof scamWords>;
