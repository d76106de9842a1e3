import { z } from 'astro/zod';
import {
  confirmation,
  cut,
  day,
  line,
  note,
  partialDate,
  sourceIds,
  translation,
  words,
} from './common.ts';
import { localContact } from './contact.ts';
import { facts } from './fact.ts';
import { eventCaveats, selloStages } from './vocabulary.ts';

/** Something dated that happened to a comuna in the Sello Migrante programme. */
const selloEvent = z.strictObject({
  stage: z.enum(selloStages),
  training: z
    .enum(['sello', 'mediation'])
    .optional()
    .describe('Which training, when the stage is "trained"'),
  date: partialDate.optional().describe('Left out when no source gives it'),
  resolution: line.optional().describe('Number of the resolution, as printed'),
  confirmed: confirmation.optional(),
  sources: sourceIds,
  caveats: z.array(z.enum(eventCaveats)).default([]),
  note: note.optional().describe('For editors: doubts and what to check'),
});

const notice = z.strictObject({
  from: day,
  until: day.optional().describe('Last day on which it is shown'),
  text: words,
  sources: sourceIds,
});

/** Front matter of `comunas/<region>/<comuna>.mdx`; the body is local prose in Spanish. */
export const comunaFile = z.strictObject({
  code: cut,
  sello: z.array(selloEvent).default([]),
  office: localContact.optional().describe('The municipal office for migrants'),
  municipality: localContact.optional().describe('The municipality itself'),
  notices: z.array(notice).default([]),
  facts: facts.default({}).describe('Values that the local prose refers to'),
  sources: sourceIds.optional().describe('Sources of the local prose'),
  knows: z
    .union([z.literal('undated'), partialDate])
    .optional()
    .describe(
      'Beside local prose: date of the newest thing that it knows; undated where its sources have no date',
    ),
});

/** Front matter of `comunas/<region>/<comuna>.<locale>.mdx`; the body is the same local prose. */
export const comunaWords = z.strictObject({ translation: translation.optional() });

export type SelloEventData = z.infer<typeof selloEvent>;
export type ComunaFileData = z.infer<typeof comunaFile>;
