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
  /** When it was last tried to bring it up to date, and how often in vain since it was. */
  tried?: number;
  failed?: number;
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
const cacheName = (base: string, of = version) => `puente-${of} ${base}`;
const keyOf = (base: string, locale: string) => `${base}paquetes/guardado/${locale}`;

/** What stands on an entry; nothing where it cannot be read. */
function readMeta(response: Response | undefined): Kept | undefined {
  try {
    const kept = JSON.parse(decodeURIComponent(response?.headers.get(header) ?? '')) as Kept;
    return [kept.comunas, kept.lengths].every(Array.isArray) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The place of what is kept; nothing where there is none: who keeps nothing has no cache. */
export async function findPlace(base: string): Promise<Cache | undefined> {
  const name = cacheName(base);
  return (await caches.has(name)) ? caches.open(name) : undefined;
}

/** The same, made where there is none. What is written into a place that was removed since is written nowhere. */
export const openPlace = (base: string): Promise<Cache> => caches.open(cacheName(base));

/** The same, without reading what stands there: as long as that is neither read nor let go, it stays on the phone. */
function peek(response: Response | undefined): Kept | undefined {
  void response?.body?.cancel();
  return readMeta(response);
}

/** What is known of a kept language, without reading it. */
export const readKept = async (base: string, locale: string) =>
  peek(await (await findPlace(base))?.match(keyOf(base, locale)));

export async function readBundle(base: string, locale: string): Promise<KeptBundle | undefined> {
  const response = await (await findPlace(base))?.match(keyOf(base, locale));
  const kept = readMeta(response);
  if (!response || !kept) return undefined;
  const body = await response.blob();
  let at = 0;
  return { kept, parts: kept.lengths.map((length) => body.slice(at, (at += length))) };
}

/** What is kept, of each language. */
export async function listKept(base: string): Promise<Kept[]> {
  const place = await findPlace(base);
  if (!place) return [];
  const all = await Promise.all((await place.keys()).map((key) => place.match(key)));
  return all.map(peek).filter((kept) => kept !== undefined);
}

/**
 * Writes what is kept of a language in the place of what was, by one write: it is all there, or nothing of it.
 * @throws when all was forgotten since the place was opened
 */
export async function writeBundle(
  base: string,
  place: Cache,
  { kept, parts }: KeptBundle,
): Promise<void> {
  const response = new Response(new Blob([...parts]), {
    headers: { [header]: encodeURIComponent(JSON.stringify(kept)) },
  });
  await place.put(keyOf(base, kept.locale), response);
  const { fetched } = (await readKept(base, kept.locale)) ?? {};
  if (fetched !== kept.fetched) throw new Error('what was kept has been forgotten');
}

/** The caches of the site at this path, of every version: others of the same host have theirs. */
async function listCaches(base: string): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => cacheName(base, Number(/^puente-(\d+) /.exec(name)?.[1])) === name);
}

/** Whether anything stands there, whether it can be read or not. */
export const holdsAny = async (base: string) => (await listCaches(base)).length > 0;

/** Entry by entry: the browser may keep a cache that is open somewhere until it is closed. */
async function remove(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const cache = await caches.open(name);
    for (const key of await cache.keys()) await cache.delete(key);
    await caches.delete(name);
  }
}

/** Forgets all that is kept, of every language and version. */
export const removeAll = async (base: string) => remove(await listCaches(base));

/** Forgets what has a form that is no longer read. */
export const removeOld = async (base: string) =>
  remove((await listCaches(base)).filter((name) => name !== cacheName(base)));
