import { makeOneFile } from '../../keep/one-file.ts';

function save(file: File): void {
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: file.name }).click();
  // Some browsers begin to read it only later.
  setTimeout(() => URL.revokeObjectURL(href), 6e4);
}

/** Hands a file to the programs of the phone; where it has no way to, or forbids it by now, the browser saves it. */
async function share(file: File): Promise<void> {
  const data = { files: [file] };
  if (!('canShare' in navigator) || !navigator.canShare(data)) {
    save(file);
    return;
  }
  await navigator.share(data).catch((error: unknown) => {
    if (!(error instanceof DOMException) || error.name !== 'AbortError') save(file);
  });
}

/** Makes the file of the page that the block names, as it is now. @throws when the page does not come */
export async function handOnFile(block: HTMLElement): Promise<void> {
  const { page = '', name = '' } = block.dataset;
  const response = await fetch(page);
  if (!response.ok) throw new Error(`no page at ${page}`);
  const note = block.querySelector('template')?.innerHTML ?? '';
  const html = makeOneFile(await response.text(), location.origin, note);
  await share(new File([html], name, { type: 'text/html' }));
}
