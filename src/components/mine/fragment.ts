/** What a fragment says of the comuna from which the reader comes: `#c=quilicura`, or `#c=quilicura&legal`. */
export interface Came {
  slug: string;
  /** Id of the part of the page to which the link leads, or nothing. */
  part: string;
}

/** The comuna in a fragment. It stands there because no fragment is ever sent to a server. */
export function readFragment(hash: string): Came | undefined {
  const [, slug, part = ''] = /^#c=([a-z0-9-]{1,60})(?:&(.*))?$/.exec(hash) ?? [];
  return slug === undefined ? undefined : { slug, part };
}

/**
 * The fragment of a link with the comuna in it; undefined where it must stay as it is: a page that is not
 * in a language, the page of a comuna, a page that somebody else may look at, a card that its fragment opens, a
 * fragment of another use.
 * @param path that of the page in the site, as `es/guia/`
 */
export function handOn(path: string, hash: string, slug: string): string | undefined {
  if (!/^[\w-]+\/[\w-]+\//.test(path)) return undefined;
  if (/^[\w-]+\/(?:comunas\/|fichas\/|mostrar\/#)/.test(path + hash) || /[=/]/.test(hash))
    return undefined;
  return hash.length > 1 ? `#c=${slug}&${hash.slice(1)}` : `#c=${slug}`;
}
