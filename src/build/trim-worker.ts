// A thread of the build: it makes pages lighter, one after the other, while others are rendered.
import { parentPort, workerData } from 'node:worker_threads';
import { readBuiltPage, type BuiltPage } from './read-page.ts';
import { stylesIn, trimPage } from './slim-page.ts';

/** A page as Astro rendered it, and the number of the question. */
export interface Question {
  id: number;
  bytes: ArrayBuffer;
}

/** A page as it is to be written, and what is known of it. */
export interface Trimmed {
  bytes: ArrayBuffer;
  page: BuiltPage;
  /** Its styles, of which this thread has not told before. */
  styles: string[];
}

/** What is to be said of the question with that number. */
export type Answer = { id: number } & (Trimmed | { error: unknown });

const { date } = workerData as { date: string };
const told = new Set<string>();
const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];

async function trim(bytes: ArrayBuffer): Promise<Trimmed> {
  const html = decoder.decode(bytes);
  const styles = stylesIn(html).filter((css) => !told.has(css));
  for (const css of styles) told.add(css);
  const { buffer } = encoder.encode(await trimPage(html));
  return { bytes: buffer, page: readBuiltPage(html, date), styles };
}

const answer = (id: number, said: Trimmed | { error: unknown }, moved: ArrayBuffer[] = []) =>
  parentPort?.postMessage({ id, ...said } satisfies Answer, moved);

parentPort?.on('message', ({ id, bytes }: Question) => {
  trim(bytes).then(
    (trimmed) => answer(id, trimmed, [trimmed.bytes]),
    (error: unknown) => answer(id, { error }),
  );
});
