import { z } from 'astro/zod';
import {
  check,
  confidence,
  confirmation,
  cut,
  filled,
  line,
  nameLine,
  note,
  partialDate,
  regionCode,
  sourceIds,
  webAddress,
} from './common.ts';
import { officeMail } from './mail.ts';
import {
  caveats,
  contactAbouts,
  contactKinds,
  needs,
  services,
  spokenLanguageCodes,
} from './vocabulary.ts';

/** Where a single field comes from, when it differs from the whole contact. */
const provenance = {
  sources: sourceIds.optional(),
  asOf: partialDate.optional(),
  caveats: z.array(z.enum(caveats)).optional(),
};

const address = z.strictObject({
  value: nameLine.describe('As one would write it on an envelope, without the region'),
  comuna: cut.optional().describe('Where it is, when it is not the comuna of the file'),
  ...provenance,
});

const phone = z.strictObject({
  number: z
    .string({ error: 'write the phone in quotes, as "+56572514500" or "1455"' })
    .max(20, 'at most 20 characters')
    .describe('E.164 (+56…), or a short or 600/800 Chilean number'),
  ...provenance,
});

const website = z.strictObject({
  url: webAddress,
  ...provenance,
});

const mail = z.strictObject({
  value: officeMail.describe('The mailbox of an office, on the domain of its institution'),
  ...provenance,
});

const hours = z.strictObject({
  osm: line.describe('Opening hours in OSM syntax, as Mo-Fr 09:00-14:00'),
  ...provenance,
});

/** The ways to reach a body and what it does; shared by national contacts and comunas. */
const reach = {
  address: address.optional(),
  phones: filled(phone).optional(),
  whatsapp: filled(phone).optional(),
  mail: mail.optional(),
  website: website.optional(),
  booking: webAddress.optional().describe('Where an appointment is booked'),
  hours: hours.optional(),
  appointmentOnly: z.boolean().optional(),
  languages: filled(z.enum(spokenLanguageCodes))
    .optional()
    .describe('In which it answers, besides Spanish'),
  services: z.array(z.enum(services)).default([]),
  caveats: z.array(z.enum(caveats)).default([]),
  confidence,
  confirmed: confirmation.optional(),
  asOf: partialDate.optional().describe('Date of the newest source; left out when undated'),
  sources: sourceIds,
  checked: check.optional(),
  note: note.optional().describe('For editors: doubts and what to check'),
};

/** An office or a line that answers people, national or regional. */
export const contact = z.strictObject({
  name: nameLine.describe(
    'Official name alone, in Spanish; brackets hold nothing but an abbreviation',
  ),
  about: z
    .enum(contactAbouts)
    .optional()
    .describe('What it is, told in every language, where the name does not say so'),
  kind: z.enum(contactKinds),
  needs: z
    .array(z.enum(needs))
    .describe(
      'What people come to it for, the first that comes to mind first; empty: it is in no list of help, and stands last on the page of help',
    ),
  regions: filled(regionCode).optional().describe('Regions that it serves; left out: the country'),
  comunas: filled(cut).optional().describe('Comunas that it serves, when not a whole region'),
  first: z
    .boolean()
    .optional()
    .describe('Stands before all others that answer the same need, near or far'),
  ...reach,
});

/** A municipal office or the municipality itself, in the file of its comuna. */
export const localContact = z.strictObject({ name: nameLine, ...reach });

export type ContactData = z.infer<typeof contact>;
export type LocalContactData = z.infer<typeof localContact>;
