import { z } from 'astro/zod';

/** A calendar date as far as it is known: `2024`, `2024-12` or `2024-12-13`. Always quoted in YAML. */
export const partialDate = z
  .string({ error: 'write the date in quotes, as "2024", "2024-12" or "2024-12-13"' })
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'write the date as "2024", "2024-12" or "2024-12-13"',
  );

/** A whole day, `2024-12-13`. */
export const day = z
  .string({ error: 'write the day in quotes, as "2024-12-13"' })
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write the day as "2024-12-13"');

/** Characters of an id; the longest has two thirds of them. */
export const longestId = 100;

/** A word for an address or a file name: small letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(longestId, `at most ${longestId} characters`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters a-z, digits and single hyphens');

/**
 * Of what is read by somebody whose phone another person may look at. Its public address, title and
 * preview say nothing but this number, which never changes.
 */
export const discreet = z.number().int().positive().optional();

/** Five-digit code of a comuna (CUT); in quotes, since it may start with 0. */
export const cut = z
  .string({ error: 'write the comuna code in quotes, as "05101"' })
  .regex(/^\d{5}$/, 'a comuna code has five digits, as "05101"');

/** Two-digit code of a region; in quotes. */
export const regionCode = z
  .string({ error: 'write the region code in quotes, as "05"' })
  .regex(/^\d{2}$/, 'a region code has two digits, as "05"');

/** Three-digit code of a province; in quotes. */
export const provinceCode = z
  .string({ error: 'write the province code in quotes, as "051"' })
  .regex(/^\d{3}$/, 'a province code has three digits, as "051"');

const shorteners =
  /^(?:www\.)?(?:bit\.ly|cutt\.ly|goo\.gl|is\.gd|ow\.ly|rb\.gy|t\.co|t\.ly|tiny\.cc|tinyurl\.com|shorturl\.at)$/;

/** The host that a reader sees is the one to which the address leads: no user, no port, no look-alikes. */
function showsItsHost(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  const written = value.slice(0, protocol.length + 2 + hostname.length).toLowerCase();
  const [next = '/'] = value.slice(written.length);
  return (
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(hostname) &&
    written === `${protocol}//${hostname}` &&
    '/?#'.includes(next) &&
    !/(?:^|\.)xn--/.test(hostname) &&
    !shorteners.test(hostname)
  );
}

/** A web address, http or https. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'write a whole web address, as https://www.example.cl/' })
  .max(500, 'at most 500 characters')
  .refine((value) => !/\s/.test(value), 'a web address has no spaces')
  .refine(
    showsItsHost,
    'write the name of the site in plain letters (no xn--), with no user, port or number, and not shortened',
  );

/** Ids of the sources of an entry or of one of its fields. */
export const sourceIds = z
  .array(slug)
  .min(1, 'name at least one source: nothing is published without one');

/** A list that says something by being there: empty, it would say that there is nothing. */
export const filled = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1, 'name at least one, or leave the field out');

/** One article of a law, or a span of articles, as printed: `74 N° 1 y 2`, `139-142`. */
const articlePattern = /^(\d+)(?: bis)?(?:-(\d+))?(?: N° ?\d+(?:(?:, | y )(?:N° ?)?\d+)*)?$/;

/** Whether it is an article, or a span from the smaller number to the larger. */
export function isArticle(text: string): boolean {
  const [, first, last] = articlePattern.exec(text) ?? [];
  return first !== undefined && (last === undefined || Number(first) < Number(last));
}

/** How well the researched record was supported when it was read. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** The office itself, or SERMIG, has said that the entry holds. */
export const confirmation = z.strictObject({
  on: day.describe('Day on which it was confirmed'),
  by: z.enum(['office', 'sermig']).describe('Who confirmed it'),
});

/**
 * Somebody has compared the entry with what its office says on the network: a note of the desk, on no page. It
 * confirms nothing.
 */
export const check = z.strictObject({
  on: day.describe('Day on which somebody looked'),
  result: z
    .enum(['same', 'differs', 'not-found'])
    .describe('It said the same, something else, or was not to be found'),
});

/** How the words of an entry came into another language, and from which Spanish they were made. */
export const translation = z.strictObject({
  by: z
    .enum(['automatic', 'reviewed', 'human'])
    .describe('Automatic, automatic and reviewed by a speaker, or made by a person'),
  of: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'this is no digest: npm run translations -- --follow FILE writes it')
    .optional()
    .describe('Digest of the Spanish words that it follows'),
});

export type Translation = z.infer<typeof translation>;

const isText = (value: string) => !/[<>]/.test(value);
const writeText = 'write it without < and >: it is text, not HTML';

/** A name, a title, a label: what stands in one line, and in attributes of the page. */
export const line = z
  .string()
  .regex(/\S/, 'write it, or leave the field out')
  .max(300, 'at most 300 characters')
  .refine((value) => !value.includes('\n'), 'write it in one line')
  .refine(isText, writeText);

/** As many digits as a phone has, however they are grouped; a mail; a web address; not `Av.Brasil`. */
const wayToReach = /(?:\d[ ().-]{0,2}){9}|@|\/\/|[\p{L}\p{M}]\.(?:\p{Ll}{2}|\p{Lu}{2})/u;

/** A line that only names: a phone, mail or web address in it would be checked and dated by nobody. */
export const nameLine = line.refine(
  (value) => !wayToReach.test(value),
  'leave phones, mails and web addresses to their own fields',
);

/** A note for editors: doubts and what to check. Free text, on no page. */
export const note = z.string().max(2_000, 'at most 2,000 characters');

/** Prose in one language. May hold references such as {contact:sernameg-1455}; see content/README.md. */
export const words = z
  .string()
  .max(2_000, 'at most 2,000 characters')
  .trim()
  .min(1, 'write the text, or leave the field out')
  .refine(isText, writeText);
