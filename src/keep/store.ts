/** A comuna that somebody keeps. */
export interface KeptComuna {
  slug: string;
  region: string;
  name: string;
}

/** What is kept of a language. Times are milliseconds. */
export interface Kept {
  locale: string;
  /** Of the pack. */
  digest: string;
  /** Day as of which the site said it. */
  made: string;
  /** When it was fetched, and when it was last asked whether it still holds. */
  fetched: number;
  checked: number;
  comunas: readonly KeptComuna[];
  /** Lengths of the pack and of what stands behind it for each comuna. */
  lengths: readonly number[];
}

/** A language is kept as one: with its pack and its comunas, so that a half update or parts of two are never read. */
export interface KeptBundle {
  kept: Kept;
  /** The pack, and what is added for each comuna. */
  parts: readonly Blob[];
}

const header = 'x-kept';
/** The number changes with the form of what is kept: what has another is no longer read. */
const version = 1;
const cacheName = (base: string) => `puente-${version} ${base}`;
const prefix = 'puente-';
const keyOf = (base: string, locale: string) => `${base}paquetes/guardado/${locale}`;

const readMeta = (response: Response | undefined) => {
  const text = response?.headers.get(header);
  return text ? (JSON.parse(decodeURIComponent(text)) as Kept) : undefined;
};

/** Opens nothing that is not there: who keeps nothing has no cache. */
async function match(base: string, locale: string): Promise<Response | undefined> {
  const name = cacheName(base);
  if (!(await caches.has(name))) return undefined;
  return (await caches.open(name)).match(keyOf(base, locale));
}

/** What is known of a kept language, without reading it. */
export const readKept = async (base: string, locale: string) => readMeta(await match(base, locale));

export async function readBundle(base: string, locale: string): Promise<KeptBundle | undefined> {
  const response = await match(base, locale);
  const kept = readMeta(response);
  if (!response || !kept) return undefined;
  const body = await response.blob();
  let at = 0;
  return { kept, parts: kept.lengths.map((length) => body.slice(at, (at += length))) };
}

/** What is kept, of each language. */
export async function listKept(base: string): Promise<Kept[]> {
  const name = cacheName(base);
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const all = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
  return all.map(readMeta).filter((kept) => kept !== undefined);
}

/** Writes what is kept of a language in the place of what was, by one write: it is all there, or nothing of it. */
export async function writeBundle(base: string, { kept, parts }: KeptBundle): Promise<void> {
  const body = new Blob([...parts]);
  const response = new Response(body, {
    headers: { [header]: encodeURIComponent(JSON.stringify(kept)) },
  });
  await (await caches.open(cacheName(base))).put(keyOf(base, kept.locale), response);
}

/** Forgets all that is kept, of every language and version. */
export async function removeAll(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)),
  );
}
