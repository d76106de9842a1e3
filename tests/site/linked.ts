import type { Page } from './site.ts';

/** A part of the JSON-LD of a page, as it was parsed. */
export type LinkedNode = Record<string, unknown>;

const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page tells search engines that it shows. @throws SyntaxError when it is no JSON */
export function listLinked({ html }: Page): LinkedNode[] {
  return [...html.matchAll(block)].flatMap(([, text = '']) => {
    const data = JSON.parse(text) as LinkedNode & { '@graph'?: LinkedNode[] };
    return data['@graph'] ?? [data];
  });
}

const withParts = (value: unknown): LinkedNode[] =>
  Array.isArray(value)
    ? value.flatMap(withParts)
    : isNode(value)
      ? [value, ...Object.values(value).flatMap(withParts)]
      : [];

/** The same with all parts of its parts. */
export const listNodes = (page: Page): LinkedNode[] => listLinked(page).flatMap(withParts);

/** Every value of a part that is no part itself, each with its name. */
export const listValues = (node: LinkedNode): [name: string, value: unknown][] =>
  Object.entries(node).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one): [string, unknown][] =>
      isNode(one) ? [] : [[name, one]],
    ),
  );
