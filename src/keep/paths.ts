/** Folder of what a phone may keep of each language, below the path of the site. */
export const packsFolder = 'paquetes/';

/** The page that stands in for one that is not there without network, below a language. */
export const offlinePage = 'sin-conexion/';

/** What is known of the pack of a language before it is fetched. */
export interface PackIndex {
  /** Of its bytes: the beginning of their SHA-256, which its name holds. */
  digest: string;
  /** How long it is, and how long what is added for a comuna is, more or less. */
  bytes: number;
  comunaBytes: number;
  /** Day as of which it was made. */
  made: string;
}

export const indexPath = (locale: string) => `${packsFolder}${locale}.json`;
/** A name that no host takes for something to decompress on the way. */
export const packPath = (locale: string, digest: string) => `${packsFolder}${locale}.${digest}.bin`;

/** The pages of a comuna that are kept: its own, its sheet, and the help of its region. */
export const comunaPages = (locale: string, comuna: string, region: string) => [
  `${locale}/comunas/${comuna}/`,
  `${locale}/comunas/${comuna}/hoja/`,
  `${locale}/regiones/${region}/`,
];

/** All that is kept of a comuna: its pages, and the code that stands on its sheet. */
export const comunaFiles = (locale: string, comuna: string, region: string) => [
  ...comunaPages(locale, comuna, region),
  `qr/${comuna}.svg`,
];

/** A request that says so asks the site itself: what is kept must not stand in for what is to take its place. */
export const askingSite = 'x-keep';

/** Discreet pages, and what they say by their address: nobody keeps, lists or stands in for them. */
export const isDiscreet = (path: string) => /^[a-z-]+\/fichas(?:\/|$)/.test(path);

/**
 * In the built worker, in the place of this word: the addresses that only lead on to such pages, below any language, with
 * a space around each.
 */
export const movedPlace = ' addresses-that-lead-on ';

/** Discreet pages, and the old addresses that lead on to them. */
export function isDiscreetOrMoved(path: string, moved: string): boolean {
  const [, page] = /^[a-z-]+\/(.+?)\/?$/.exec(path) ?? [];
  return isDiscreet(path) || (page !== undefined && moved.includes(` ${page}/ `));
}

/** What is fetched as it is, always: what is kept itself, and what is for machines and other sites. */
export const isLeftAlone = (path: string) => /^(?:paquetes|datos|embed)\/|^sw\.js$/.test(path);

/** What is named by its content: the same name has the same bytes on each day. */
export const isNamedByContent = (path: string) => path.startsWith('_astro/');

/**
 * The page of the site that stands at an address: the root and the short address of a comuna lead on to a language, and
 * a slash at the end may be left out.
 * @param locales of what is kept, best first
 */
export function listAddresses(path: string, locales: readonly string[]): string[] {
  const page = /\.[a-z]+$/.test(path) || path === '' ? path : path.replace(/\/?$/, '/');
  const short = /^([a-z0-9-]+)\/$/.exec(page)?.[1];
  if (page === '') return locales.map((locale) => `${locale}/`);
  const ofShort = short ? locales.map((locale) => `${locale}/comunas/${short}/`) : [];
  return [page, ...ofShort];
}
