import type { BreadcrumbList, Dataset, GovernmentService, Organization, WebSite } from 'schema-dts';

/**
 * Something that a page shows, in the words of schema.org: of its 900 kinds only those that we tell, since to check
 * types against all of them takes as long as against half of the project.
 */
export type Linked = Exclude<
  BreadcrumbList | Dataset | GovernmentService | Organization | WebSite,
  string
>;

const context = { '@context': 'https://schema.org' };

/** What search engines are told a page shows, as it stands in a script that no browser runs. */
export function writeLinked(nodes: readonly Linked[]): string {
  const [only, second] = nodes;
  const all = only && !second ? { ...context, ...only } : { ...context, '@graph': nodes };
  // What ends a script must not stand in it.
  return JSON.stringify(all).replaceAll('<', '\\u003c');
}
