import { statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { z } from 'astro/zod';
import { exists, todayInChile } from './model/dates.ts';

/** Hosts that publish what they build say so to the build, each by a variable of its own. */
const publishingHosts = ['NETLIFY', 'CF_PAGES', 'WORKERS_CI', 'VERCEL'];

const noUrl =
  'Set SITE_URL to the URL under which readers come, as SITE_URL=https://comunas.example.org npm run build';

/** A slip of the year would make every fact too old, or none. */
const isDay = (value: string) => /^20[2-9]\d-\d{2}-\d{2}$/.test(value) && exists(value);
const fromProject = (path: string) => relative(process.cwd(), path);
/** What Astro keeps of the content lies in the project too, by the same path. */
const isOwnFolder = (path: string) =>
  !/^(?:$|\.\.(?:[\\/]|$))/.test(fromProject(path)) &&
  !isAbsolute(fromProject(path)) &&
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
/** The path below a host is a setting of its own. */
const isSite = (value: string) =>
  /^https?:\/\/[a-z0-9]+(?:[.-]+[a-z0-9]+)*(:\d+)?\/?$/i.test(value) &&
  !/\.\.|-\.|\.-/.test(value) &&
  URL.canParse(value);

const environment = z.object({
  PUENTE_DATE: z.string().refine(isDay, 'write a day from 2020 to 2099, as 2026-12-13').optional(),
  PUENTE_COMUNAS: z
    .string()
    .regex(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, 'write them as in their URLs, "melipilla,san-pedro"')
    .optional(),
  PUENTE_CONTENT: z
    .string()
    .refine(isOwnFolder, 'name a folder of the project, as tests/fixtures/content')
    .transform(fromProject)
    .optional(),
  SITE_URL: z
    .string()
    .refine(
      isSite,
      'write the URL of the site without a path, as https://comunas.example.org; PUENTE_BASE names the path',
    )
    .optional(),
  PUENTE_BASE: z
    .string()
    .regex(/^(?:\/[a-z0-9_~-][a-z0-9._~-]*)*\/?$/i, 'write the path of the site, as /puente/')
    .transform((path) => path.replace(/\/?$/, '/'))
    .optional(),
  CORRECTIONS_MAIL: z.email('write one mail address, as correct@example.org').optional(),
  CORRECTIONS_WHATSAPP: z
    .string()
    .regex(/^\+[1-9]\d{7,14}$/, 'write one number with its country, as +56911111111')
    .optional(),
  CORRECTIONS_ISSUES: z
    .url({
      protocol: /^https$/,
      error: 'write where issues are opened, as https://example.org/us/puente/issues/new',
    })
    .regex(
      /^https:\/\/[^/?#@\s"<>]+\/[^?#\s"<>]*$/,
      'write it whole, without a question mark, a fragment or a password',
    )
    .optional(),
});

/**
 * What a build takes from its environment: `PUENTE_…`, `SITE_URL`, `CORRECTIONS_…`. An empty
 * variable counts as one that is not set.
 * @throws Error that names every variable that is wrong, and how to mend it
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>) {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(set);
  const wrong =
    error?.issues.map(({ path: [name = ''], message }) => {
      return `${String(name)} is "${set[String(name)]}": ${message}`;
    }) ?? [];
  const host = publishingHosts.find((name) => set[name] !== undefined);
  if (host !== undefined && set['SITE_URL'] === undefined)
    wrong.push(`SITE_URL is not set, and ${host} is: set it to the URL under which readers come`);
  if (!data || wrong.length > 0)
    throw new Error(`The environment of the build is wrong.\n${wrong.join('\n')}`);

  return {
    /** Day as of which the site is built. */
    date: data.PUENTE_DATE ?? todayInChile(new Date()),
    /** Slugs of the comunas whose pages are built, for a quick look; undefined: all. */
    comunas: data.PUENTE_COMUNAS?.split(',').map((slug) => slug.trim()),
    /** Folder of the content. Tests build the site from another. */
    content: data.PUENTE_CONTENT ?? 'content',
    site: data.SITE_URL ?? 'https://puente-migrante.example',
    /** Path below which the whole site stands, with a slash at both ends: `/`, or `/puente/`. */
    base: data.PUENTE_BASE ?? '/',
    /** Where corrections are received; without it no page promises that somebody answers. */
    correctionsMail: data.CORRECTIONS_MAIL,
    /** The same by WhatsApp, and as an issue of a repository: for municipal staff. */
    correctionsWhatsapp: data.CORRECTIONS_WHATSAPP,
    correctionsIssues: data.CORRECTIONS_ISSUES,
    /** Why nothing is built: what a service builds by itself is published, and nobody reads its warnings. */
    refusal:
      set['CI'] !== undefined && data.SITE_URL === undefined
        ? `SITE_URL is not set, and CI is. ${noUrl}`
        : undefined,
    warnings: [
      ...(data.SITE_URL === undefined
        ? [
            'NO URL OF THE SITE. Canonical links and posters name a site that is not there. Set SITE_URL.',
          ]
        : []),
      ...(data.CORRECTIONS_MAIL === undefined
        ? [
            'NO ADDRESS FOR CORRECTIONS. Readers who see an error can tell nobody. Set CORRECTIONS_MAIL.',
          ]
        : []),
    ],
  };
}

export const settings = readSettings(process.env);
