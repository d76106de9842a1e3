import { z } from 'astro/zod';
import {
  check,
  discreet,
  filled,
  note,
  partialDate,
  slug,
  sourceIds,
  translation,
  words,
} from './common.ts';
import { facts } from './fact.ts';
import { actions, needs, scams, situationGroups } from './vocabulary.ts';

/** `pages/<slug>/facts.yaml`: a fixed page. */
export const pageFacts = z.strictObject({
  section: z.enum(['programme', 'rights', 'site']),
  order: z.number().int(),
  emergency: z
    .boolean()
    .optional()
    .describe('Read by people in danger: emergency lines stand before anything else'),
  discreet,
  exit: z
    .boolean()
    .optional()
    .describe('People in danger go on to it: it has the way out, and no title or summary tells'),
  help: z.array(z.enum(needs)).default([]).describe('Kinds of help shown at its end'),
  scams: z.array(z.enum(scams)).default([]),
  procedures: z.array(slug).default([]),
  pending: filled(slug).optional().describe('Pending law changes: says that it may have changed'),
  beforeActing: z
    .enum(actions)
    .optional()
    .describe('What to do as long as something is pending; stands exactly beside `pending`'),
  facts: facts.default({}),
  asOf: partialDate.optional(),
  sources: z.array(slug).default([]).describe('Empty only for pages about this site'),
  checked: check.optional(),
  note: note.optional(),
});

/** `pages/<slug>/<locale>.mdx`: front matter; the body is the page. */
export const pageWords = z.strictObject({
  title: words,
  summary: words,
  translation: translation.optional(),
});

/** `road/facts.yaml`: the road to regular papers, ids and arrows. */
export const roadFacts = z.strictObject({
  situations: filled(
    z.strictObject({
      id: slug,
      guide: slug.describe('Where in the guide it leads'),
      group: z.enum(situationGroups).describe('What it is about: it stands folded with these'),
    }),
  ),
  steps: filled(
    z.strictObject({
      id: slug,
      procedures: z.array(slug).default([]),
      place: z
        .enum(['municipality', 'sermig', 'civil-registry', 'none'])
        .describe('Which of the comuna’s own places the step is filled in with'),
    }),
  ),
  papers: z
    .array(
      z.strictObject({
        procedure: slug,
        documents: filled(z.number().int().min(0)).describe(
          'Which of its documents, of each the first sentence: the first of the list is 0',
        ),
      }),
    )
    .default([])
    .describe('What the sheet of a comuna names as papers that offices ask for'),
  facts: facts.default({}),
  sources: sourceIds,
  asOf: partialDate.optional(),
});

/** `road/<locale>.mdx`: the same in words, by id. */
export const roadWords = z.strictObject({
  situations: z.record(slug, words),
  steps: z.record(
    slug,
    z.strictObject({
      title: words,
      text: words.describe('Two or three sentences: what the page of a comuna says'),
      more: words.optional().describe('What the page of the steps says beside it'),
      away: words
        .optional()
        .describe('Instead of the text, where the place that it names lies outside the comuna'),
    }),
  ),
  translation: translation.optional(),
});

export type PageFactsData = z.infer<typeof pageFacts>;
export type PageWordsData = z.infer<typeof pageWords>;
export type RoadFactsData = z.infer<typeof roadFacts>;
export type RoadWordsData = z.infer<typeof roadWords>;
