import { makeOneFile } from '../../keep/one-file.ts';
import { askingSite } from '../../keep/paths.ts';
import { isOfSameDay, isPageAt } from '../../keep/same-build.ts';

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

async function fetchText(path: string, init: RequestInit): Promise<string> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`no page at ${path}`);
  return response.text();
}

/** The page and the sheet. @throws when one does not come, or they are of two days: one may be kept, and older */
async function fetchPair(page: string, init: RequestInit): Promise<[page: string, sheet: string]> {
  const paths = [page, location.pathname];
  const [html = '', sheet = ''] = await Promise.all(paths.map((path) => fetchText(path, init)));
  if (!isPageAt(html, page) || !isOfSameDay(html, sheet)) throw new Error('of two days');
  return [html, sheet];
}

/**
 * Makes the file of the page that the block names, as it is now, or as it is kept where there is no network.
 * @throws when page and note cannot be had of one day
 */
export async function handOnFile(block: HTMLElement): Promise<void> {
  const { page = '', name = '' } = block.dataset;
  const [html, sheet] = await fetchPair(page, { cache: 'no-cache' }).catch(() =>
    fetchPair(page, { cache: 'no-store', headers: { [askingSite]: '1' } }),
  );
  const own = new DOMParser().parseFromString(sheet, 'text/html');
  const note = own.querySelector('.one-file template')?.innerHTML ?? '';
  const file = makeOneFile(html, location.origin, note);
  await share(new File([file], name, { type: 'text/html' }));
}
