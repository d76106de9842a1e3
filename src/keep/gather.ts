import { makePack, readPack, type Files } from './pack.ts';
import { askingSite, comunaFiles, indexPath, packPath, type PackIndex } from './paths.ts';
import type { Kept, KeptBundle, KeptComuna } from './store.ts';

async function ask(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, {
    cache,
    credentials: 'omit',
    headers: { [askingSite]: '1' },
  });
  const isForNobody = /no-store/.test(response.headers.get('cache-control') ?? '');
  if (!response.ok || response.redirected || isForNobody) throw new Error(`${url} cannot be kept`);
  return response;
}

/** What a phone may keep of a language, as the site says it now. */
export const askIndex = async (base: string, locale: string) =>
  (await (await ask(base + indexPath(locale), 'no-cache')).json()) as PackIndex;

async function digestOf(bytes: ArrayBuffer, length: number): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = [...digest].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').slice(0, length);
}

/** @throws when what came is not what its name says */
async function askPack(base: string, locale: string, digest: string): Promise<Blob> {
  // Its name changes with it, and the copy that is kept is the only one that is needed.
  const bytes = await (await ask(base + packPath(locale, digest), 'no-store')).arrayBuffer();
  if ((await digestOf(bytes, digest.length)) !== digest) throw new Error('the pack is not whole');
  return new Blob([bytes]);
}

const script = /<script type="module" src="([^"]+)"/g;

/** A page that came. @throws when it asks for a script that is not in the pack: it is of another day */
function checkPage(base: string, path: string, html: string, pack: Files): void {
  for (const [, src = ''] of html.matchAll(script))
    if (!pack.has(src.slice(base.length))) throw new Error(`${path} is of another build`);
  if (!html.endsWith('</html>')) throw new Error(`${path} is not whole`);
}

/** The files of a comuna. @throws when one is not of the build of the pack */
async function askComuna(
  base: string,
  locale: string,
  { slug, region }: KeptComuna,
  pack: Files,
): Promise<Blob> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const path of comunaFiles(locale, slug, region)) {
    const bytes = new Uint8Array(await (await ask(base + path, 'no-cache')).arrayBuffer());
    if (path.endsWith('/')) checkPage(base, path, new TextDecoder().decode(bytes), pack);
    files.set(path, bytes);
  }
  return makePack(files);
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
  const [known] = old?.kept.digest === digest ? old.parts : [];
  const pack = known ?? (await askPack(base, locale, digest));
  const files = await readPack(pack);
  const parts = [pack];
  for (const comuna of comunas) parts.push(await askComuna(base, locale, comuna, files));
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
