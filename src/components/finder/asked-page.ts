/** What somebody wanted who came to an address that does not exist. */
export interface AskedPage {
  /** First part of the address, where it is that of a language. */
  segment?: string | undefined;
  /** What may be the name of a comuna, as it would be typed. */
  name: string;
}

const decode = (part: string) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};

/** Reads `/Ñuñoa/`, `/ht/comunas/nunoha/`: the last part is a name, unless other kinds of pages stand there. */
export function readAskedPage(path: string, segments: readonly string[]): AskedPage {
  const parts = path.split('/').filter((part) => part !== '');
  const segment = segments.find((each) => each === parts[0]?.toLowerCase());
  const [first = '', second] = segment === undefined ? parts : parts.slice(1);
  const name = first === 'comunas' ? second : second === undefined ? first : '';
  const typed = decode(name ?? '')
    .replace(/\.\w+$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  // The page's own address, `/404.html`, asks for nothing.
  return { segment, name: /\p{L}/u.test(typed) ? typed : '' };
}
