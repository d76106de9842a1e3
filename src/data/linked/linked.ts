import type { Graph, Thing } from 'schema-dts';

/** Something that a page shows, in the words of schema.org. */
export type Linked = Exclude<Thing, string>;

/** What search engines are told a page shows, as it stands in a script that no browser runs. */
export function writeLinked(nodes: readonly Linked[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  const [only, second] = nodes;
  const all = only && !second ? { '@context': graph['@context'], ...only } : graph;
  // What ends a script must not stand in it.
  return JSON.stringify(all).replaceAll('<', '\\u003c');
}
