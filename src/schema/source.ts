import { z } from 'astro/zod';
import { line, note, partialDate, webAddress } from './common.ts';
import { sourceRemarks } from './vocabulary.ts';

/** Where a fact was read. One file per page read. */
export const source = z
  .strictObject({
    title: line.describe('Title of the page, in its own language'),
    publisher: line
      .optional()
      .describe('Who publishes it, by its name alone; left out when a remark says all'),
    remark: z.enum(sourceRemarks).optional().describe('What kind of page it is'),
    url: webAddress.optional().describe('Address for the reader; left out when none can be given'),
    readAt: webAddress
      .optional()
      .describe(
        'Where it was really read, when that was a mirror or a test copy of an official site',
      ),
    readVia: z
      .strictObject({
        title: line.describe('Title of the page that quotes it'),
        url: webAddress.optional(),
        date: partialDate.describe('When that page was written, or its newest entry'),
      })
      .optional()
      .describe('Second-hand: never opened, read only as another page quotes it'),
    published: partialDate
      .optional()
      .describe('Date of publication; left out when the page has none'),
    approximate: z.boolean().optional().describe('The date of publication is an estimate'),
    titleRebuilt: z.boolean().optional().describe('The title was rebuilt from the address'),
    read: partialDate.describe('When the page was read'),
    kind: z.enum(['law', 'official', 'municipal', 'press', 'ngo', 'academic', 'private', 'list']),
    licence: line
      .optional()
      .describe(
        'Licence under which it may be used, where that asks to be named with it: CC BY 4.0',
      ),
    note: note.optional().describe('For editors: what to know about this source'),
  })
  .refine(({ publisher, remark }) => publisher !== undefined || remark !== undefined, {
    path: ['publisher'],
    error: 'say who publishes it, or what it is by a remark',
  });

export type SourceData = z.infer<typeof source>;
