import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writePack } from '../../src/build/packs.ts';
import { readPack } from '../../src/keep/pack.ts';
import { indexPath, packPath, type PackIndex } from '../../src/keep/paths.ts';
import { outDir } from '../fixtures/fixtures.ts';
import type { KeepSite } from './keep-site.ts';

/** What the site says of its pack in Kreyòl. */
export const ofPack = () =>
  JSON.parse(readFileSync(`${outDir}/${indexPath('ht')}`, 'utf8')) as PackIndex;

/** The site publishes other words on a page of the guide; `lost`: so many bytes of the pack never come. */
export async function publishAnew(site: KeepSite, words: string, lost = 0): Promise<string> {
  const index = ofPack();
  const old = readFileSync(`${outDir}/${packPath('ht', index.digest)}`);
  const files = [...(await readPack(new Blob([Uint8Array.from(old)])))].map(([path, bytes]) => {
    const text = Buffer.from(bytes).toString();
    return [
      path,
      Buffer.from(path === 'ht/guia/' ? text.replace('</h1>', `${words}</h1>`) : text),
    ] as const;
  });
  const pack = writePack(files);
  const digest = createHash('sha256').update(pack).digest('hex').slice(0, 16);
  site.instead.set(`/${indexPath('ht')}`, Buffer.from(JSON.stringify({ ...index, digest })));
  site.instead.set(`/${packPath('ht', digest)}`, pack.subarray(0, pack.length - lost));
  return digest;
}
