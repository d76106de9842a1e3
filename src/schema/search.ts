import { z } from 'astro/zod';
import { line } from './common.ts';

/**
 * `search/<locale>.yaml`: what people type in a language that the titles do not say, misspellings
 * too, and where it leads, the best first. Data of the search, not words that anybody reads.
 */
export const searchTable = z.array(
  z.strictObject({
    words: z.array(line.trim()).min(1),
    leads: z
      .array(
        z
          .string()
          .regex(
            /^(?:(?:procedure|page|guide|comuna|word):[a-z0-9-]+|help|comunas|words|show)$/,
            'write procedure:…, page:…, guide:…, comuna:…, word:…, help, comunas, words or show',
          ),
      )
      .min(1),
  }),
);

export type SearchTableData = z.infer<typeof searchTable>;
