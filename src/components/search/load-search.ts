// The search is loaded when its field is used, or when the address already asks for something.
for (const block of document.querySelectorAll<HTMLElement>('.search')) {
  const openSearch = async () => (await import('./search-page.ts')).openSearch(block);
  if (new URLSearchParams(location.search).has('q')) void openSearch();
  else block.querySelector('form')?.addEventListener('focusin', openSearch, { once: true });
}
