import { unsqueeze } from './unsqueeze.ts';

/** Files by their path below that of the site, as `ht/guia/`; each is the file of the site, byte for byte. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const lineEnd = 10;

/** The first line of a pack: the paths of its files in their order, each with its length. */
export const writeHead = (lengths: readonly (readonly [path: string, length: number])[]) =>
  `${JSON.stringify(lengths)}\n`;

const throughStream = (bytes: Blob, stream: CompressionStream | DecompressionStream) =>
  new Response(bytes.stream().pipeThrough(stream)).arrayBuffer();

/** Bytes as `gzip` writes them. */
const zip = async (bytes: Blob): Promise<Blob> =>
  new Blob([await throughStream(bytes, new CompressionStream('gzip'))]);

/** The files of a pack. @throws when it is not whole */
export async function readPack(pack: Blob): Promise<Files> {
  const bytes = new Uint8Array(await throughStream(pack, new DecompressionStream('gzip')));
  const body = bytes.indexOf(lineEnd) + 1;
  const lengths = JSON.parse(new TextDecoder().decode(bytes.subarray(0, body))) as [
    path: string,
    length: number,
  ][];
  const total = lengths.reduce((sum, [, length]) => sum + length, 0);
  const whole = unsqueeze(bytes.subarray(body), total);
  let at = 0;
  return new Map(
    lengths.map(([path, length]) => [path, whole.subarray(at, (at += length))] as const),
  );
}

/** A pack of a few files, made on the phone. */
export function makePack(files: Files): Promise<Blob> {
  const head = writeHead([...files].map(([path, bytes]) => [path, bytes.length]));
  return zip(new Blob([head, ...files.values()]));
}
