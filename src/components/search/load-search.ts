// The search is loaded when its field is used, or when the address already asks for something.
for (const block of document.querySelectorAll<HTMLElement>('.search')) {
  let loading: Promise<void> | undefined;
  let isSent = false;
  const load = () => {
    loading ??= import('./search-page.ts')
      .then((module) => module.openSearch(block, () => isSent))
      .catch(() => {
        loading = undefined;
        const status = block.querySelector('[role=status]');
        if (status) status.textContent = block.dataset['failed'] ?? '';
      });
  };
  block.addEventListener('focusin', load);
  block.addEventListener('submit', (event) => {
    event.preventDefault();
    isSent = true;
    load();
  });
  if (new URLSearchParams(location.search).has('q')) load();
}
