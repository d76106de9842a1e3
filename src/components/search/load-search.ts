import { fillForm, queryOf, readAddress } from './search-query.ts';

/** Nobody can tell whether the words of the address may stay there: they go into the field. */
function keepOutOfAddress(block: HTMLElement): void {
  const asked = readAddress();
  const form = block.querySelector('form');
  if (asked.q === '' || !form) return;
  fillForm(form, asked);
  history.replaceState(null, '', location.pathname + queryOf({ ...asked, q: '' }) + location.hash);
}

/** Begins with what the search asks for next: on a slow line each wait for an answer counts. */
function preload({ dataset }: HTMLElement): void {
  for (const path of (dataset['needs'] ?? '').split(' ')) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = path;
    document.head.append(link);
  }
}

// The search is loaded when its field is used, or when the address already asks for something.
for (const block of document.querySelectorAll<HTMLElement>('.search')) {
  let loading: Promise<void> | undefined;
  let isBegun = false;
  let isSent = false;
  const load = () => {
    if (!isBegun) preload(block);
    isBegun = true;
    loading ??= import('./open-search.ts')
      .then((module) => module.openSearch(block, () => isSent))
      .catch(() => {
        loading = undefined;
        const status = block.querySelector('[role=status]');
        if (status)
          status.textContent = block.dataset[navigator.onLine ? 'failed' : 'offline'] ?? '';
        keepOutOfAddress(block);
      });
  };
  block.addEventListener('focusin', load);
  block.addEventListener('submit', (event) => {
    event.preventDefault();
    isSent = true;
    load();
  });
  // What is typed after that was not sent.
  block.addEventListener('input', () => (isSent = false));
  if (new URLSearchParams(location.search).has('q')) load();
}
