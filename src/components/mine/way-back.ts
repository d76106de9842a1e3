/** Begins the fragment with which the list of comunas leads back to the page from which another one is chosen. */
const back = '#para=';

/** Path, below the home page of the language, of the page to which a list with this fragment leads back. */
export function readWayBack(hash: string): string | undefined {
  if (!hash.startsWith(back)) return undefined;
  const path = hash.slice(back.length);
  return /^(?!fichas|comunas)[a-z]+\/(?:[a-z0-9-]+\/)?$/.test(path) ? path : undefined;
}

/** The fragment with which a list of comunas leads back to a page; none where it may not. @param path as above */
export const wayBackTo = (path: string): string =>
  readWayBack(back + path) === undefined ? '' : back + path;
