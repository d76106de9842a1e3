import { makePack, readPack, type Files } from './pack.ts';
import { askingSite, comunaFiles, indexPath, packPath, type PackIndex } from './paths.ts';
import { isOfSameDay, isPageAt, madeOn } from './same-build.ts';
import type { Kept, KeptBundle, KeptComuna } from './store.ts';

async function ask(url: string): Promise<Response> {
  const response = await fetch(url, {
    // The copy that is kept is the only one: that of the browser would stay when all is forgotten.
    cache: 'no-store',
    credentials: 'omit',
    headers: { [askingSite]: '1' },
  });
  const isForNobody = /no-store/.test(response.headers.get('cache-control') ?? '');
  if (!response.ok || response.redirected || isForNobody) throw new Error(`${url} cannot be kept`);
  return response;
}

/** What a phone may keep of a language, as the site says it now. */
export const askIndex = async (base: string, locale: string) =>
  (await (await ask(base + indexPath(locale))).json()) as PackIndex;

async function digestOf(bytes: ArrayBuffer, length: number): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = [...digest].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').slice(0, length);
}

/** @throws when what came is not what its name says */
async function askPack(base: string, locale: string, digest: string): Promise<Blob> {
  const bytes = await (await ask(base + packPath(locale, digest))).arrayBuffer();
  if ((await digestOf(bytes, digest.length)) !== digest) throw new Error('the pack is not whole');
  return new Blob([bytes]);
}

const script = /<script type="module" src="([^"]+)"/g;

/** The files of a comuna. @throws when a page is not that of the site, or not of this day, or a drawing is none */
async function askComuna(
  base: string,
  locale: string,
  { slug, region }: KeptComuna,
  made: string,
): Promise<Files> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const path of comunaFiles(locale, slug, region))
    files.set(path, new Uint8Array(await (await ask(base + path)).arrayBuffer()));
  const texts = new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  const sheet = [...texts.values()].find(madeOn) ?? '';
  if (madeOn(sheet) !== made) throw new Error(`${slug} is of another day`);
  const isRight = (path: string, text: string) =>
    path.endsWith('.svg')
      ? text.startsWith('<svg ')
      : isPageAt(text, base + path) && isOfSameDay(text, sheet);
  for (const [path, text] of texts)
    if (!isRight(path, text)) throw new Error(`${path} is not what it should be`);
  return files;
}

/** @throws when a page asks for a script that is not in the pack: it is of another build */
function holdAgainst(pack: Files, base: string, files: Files): void {
  for (const [path, bytes] of files)
    for (const [, src = ''] of new TextDecoder().decode(bytes).matchAll(script))
      if (!pack.has(src.slice(base.length))) throw new Error(`${path} is of another build`);
}

/**
 * All that is kept of a language with these comunas, of one build.
 * @param old what is kept now: its pack is taken again when the site has the same
 * @throws when something does not come, is not whole, or the site changed on the way: then nothing was written
 */
export async function gather(
  base: string,
  locale: string,
  comunas: readonly KeptComuna[],
  old: KeptBundle | undefined,
): Promise<KeptBundle> {
  const { digest, made } = await askIndex(base, locale);
  const added: Files[] = [];
  // Before the pack, which is much longer: where one of them does not come, it is not fetched in vain.
  for (const comuna of comunas) added.push(await askComuna(base, locale, comuna, made));
  const [known] = old?.kept.digest === digest ? old.parts : [];
  const pack = known ?? (await askPack(base, locale, digest));
  const files = await readPack(pack);
  for (const own of added) holdAgainst(files, base, own);
  const parts = [pack, ...(await Promise.all(added.map(makePack)))];
  if ((await askIndex(base, locale)).digest !== digest) throw new Error('the site has changed');
  const now = Date.now();
  const kept: Kept = {
    locale,
    digest,
    made,
    fetched: now,
    checked: now,
    comunas,
    lengths: parts.map(({ size }) => size),
  };
  return { kept, parts };
}
