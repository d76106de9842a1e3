import { readPack, type Files } from './pack.ts';
import { listAddresses, offlinePage } from './paths.ts';
import { listKept, readBundle, type Kept } from './store.ts';

const types: readonly [ending: RegExp, type: string][] = [
  [/\/$/, 'text/html;charset=utf-8'],
  [/\.js$/, 'text/javascript'],
  [/\.css$/, 'text/css'],
  [/\.svg$/, 'image/svg+xml'],
];

/** What was unpacked last: a page asks for several files. */
let unpacked: { name: string; files: Promise<Files> } | undefined;

async function unpack(base: string, kept: Kept): Promise<Files> {
  const bundle = await readBundle(base, kept.locale);
  const packs = await Promise.all((bundle?.parts ?? []).map(readPack));
  return new Map(packs.flatMap((files) => [...files]));
}

async function findIn(base: string, kept: Kept, path: string): Promise<Response | undefined> {
  const name = JSON.stringify(kept);
  if (unpacked?.name !== name) unpacked = { name, files: unpack(base, kept) };
  const { files } = unpacked;
  const bytes = await files.then((all) => all.get(path)).catch(() => undefined);
  if (!bytes) return undefined;
  const type = types.find(([ending]) => ending.test(path))?.[1] ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type } });
}

/** What is kept, that of a language first. */
async function listFor(base: string, path: string): Promise<Kept[]> {
  const isOf = ({ locale }: Kept) => Number(path.startsWith(`${locale}/`));
  return (await listKept(base)).sort((a, b) => isOf(b) - isOf(a));
}

/** The file that is kept for a path of the site, or the way to the address at which it is; nothing where none is. */
export async function findKept(base: string, path: string): Promise<Response | undefined> {
  const all = await listFor(base, path);
  for (const address of listAddresses(
    path,
    all.map(({ locale }) => locale),
  ))
    for (const kept of all) {
      const found = await findIn(base, kept, address);
      if (found) return address === path ? found : Response.redirect(base + address);
    }
  return undefined;
}

/** The page that stands in for one that cannot be had, in the language of the path where that is kept. */
export async function findOffline(base: string, path: string): Promise<Response | undefined> {
  for (const kept of await listFor(base, path)) {
    const found = await findIn(base, kept, `${kept.locale}/${offlinePage}`);
    if (found) return found;
  }
  return undefined;
}
