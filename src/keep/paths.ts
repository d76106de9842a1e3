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

/** What is fetched as it is, always: discreet pages, what is kept itself, and what is for machines and other sites. */
export const isLeftAlone = (path: string) =>
  isDiscreet(path) || /^(?:paquetes|datos|embed)\/|^sw\.js$/.test(path);
