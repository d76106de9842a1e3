import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'playwright/test';
import { runThread } from '../../src/build/run-thread.ts';
import { trimWhileRendering, type Found } from '../../src/build/trim-pages.ts';
import { Trimmer } from '../../src/build/trimmer.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text)).buffer;
const textOf = (bytes: ArrayBuffer) => Buffer.from(bytes).toString();

/** Renders what was asked for in the query. */
const echo: AstroPrerenderer = {
  name: 'echo',
  getStaticPaths: () => Promise.resolve([]),
  render: ({ url }) => {
    const { searchParams } = new URL(url);
    return Promise.resolve(
      new Response(searchParams.get('body'), {
        headers: { 'content-type': searchParams.get('type') ?? 'text/html' },
      }),
    );
  },
};
// The route of a page says nothing of how it is made lighter.
const options = {} as Parameters<AstroPrerenderer['render']>[1];

/** Asks for bodies at the same time. */
async function render(...asked: readonly { path: string; body: string; type?: string }[]) {
  const found: Found = { pages: new Map(), styles: new Set() };
  const trimming = trimWhileRendering(echo, '2026-01-31', found);
  await trimming.setup?.();
  try {
    const texts = asked.map(async ({ path, ...query }) => {
      const url = `https://site.example${path}?${new URLSearchParams(query).toString()}`;
      const response = await trimming.render(new Request(url), options);
      return response instanceof Response ? response.text() : undefined;
    });
    return { found, texts: await Promise.all(texts) };
  } finally {
    await trimming.teardown?.();
  }
}

test('pages are made lighter while they are rendered, each its own, and their styles are gathered', async () => {
  const css = (rule: string) => `<style>${rule}</style>`;
  const { found, texts } = await render(
    { path: '/es/a/', body: `${css('a{}')}<main> <p> uno </p> </main>` },
    { path: '/es/b/', body: `${css('b{}')}<main> <p> dos </p> </main>` },
    { path: '/es/c/', body: `${css('a{}')}<main> <p> tres </p> </main>` },
  );
  expect(texts).toEqual([
    `${css('a{}')}<main><p>uno</p></main>`,
    `${css('b{}')}<main><p>dos</p></main>`,
    `${css('a{}')}<main><p>tres</p></main>`,
  ]);
  expect([...found.styles].sort()).toEqual(['a{}', 'b{}']);
  const words = ['/es/a/', '/es/b/', '/es/c/'].map((path) => found.pages.get(path)?.text);
  expect(words).toEqual(['uno', 'dos', 'tres']);
});
test('what is no page is left as it is', async () => {
  const { found, texts } = await render({ path: '/a.txt', body: ' a ', type: 'text/plain' });
  expect(texts).toEqual([' a ']);
  expect(found.pages.size).toBe(0);
});
test('a page that cannot be read is refused, and the next one is not', async () => {
  const trimmer = new Trimmer('2026-01-31');
  try {
    await expect(trimmer.trim(bytesOf('<p <'))).rejects.toThrow(/Parse error/);
    expect(textOf((await trimmer.trim(bytesOf('<p> a </p>'))).bytes)).toBe('<p>a</p>');
    expect(trimmer.busy).toBe(0);
  } finally {
    await trimmer.end();
  }
});

const script = (code: string) => new URL(`data:text/javascript,${code}`);
const ends = [
  [
    'ends without a word',
    "import('node:worker_threads').then(t => t.parentPort.once('message', () => process.exit()))",
    /ended with 0/,
  ],
  ['cannot be loaded', 'throw new Error("not found")', /not found/],
] as const;
for (const [how, code, reason] of ends)
  test(`a thread that ${how} keeps no page waiting, those that wait and those that come`, async () => {
    const trimmer = new Trimmer('2026-01-31', script(code));
    const pages = [trimmer.trim(bytesOf('<p>a</p>')), trimmer.trim(bytesOf('<p>b</p>'))];
    for (const page of pages) await expect(page).rejects.toThrow(reason);
    await expect(trimmer.trim(bytesOf('<p>c</p>'))).rejects.toThrow(reason);
    expect(trimmer.busy).toBe(0);
  });

test('what a thread says is the end of its work; one that ends without a word has not done it', async () => {
  const says =
    "import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage(workerData + 1)";
  expect(await runThread(script(says), 2)).toBe(3);
  await expect(runThread(script('process.exit(0)'), 2)).rejects.toThrow(/ended with 0/);
  await expect(runThread(script('throw new Error("full")'), 2)).rejects.toThrow(/full/);
});
