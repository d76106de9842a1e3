// The search is loaded when its field is used, or when the address already asks for something.
for (const block of document.querySelectorAll<HTMLElement>('.search')) {
  const openSearch = () =>
    import('./search-page.ts')
      .then((module) => module.openSearch(block))
      .catch(() => {
        const status = block.querySelector('[role=status]');
        if (status) status.textContent = block.dataset['failed'] ?? '';
      });
  if (new URLSearchParams(location.search).has('q')) void openSearch();
  else block.querySelector('form')?.addEventListener('focusin', openSearch, { once: true });
}
