// The search is loaded when its field is used, or when the address already asks for something.
for (const block of document.querySelectorAll<HTMLElement>('.search')) {
  const status = block.querySelector('[role=status]');
  const say = (text = '') => {
    if (status) status.textContent = text;
  };
  const load = () => {
    import('./search-page.ts')
      .then((module) => module.openSearch(block))
      .catch(() => {
        say(block.dataset['failed']);
        listen();
      });
  };
  const listen = () =>
    block.querySelector('form')?.addEventListener('focusin', load, { once: true });
  if (new URLSearchParams(location.search).has('q')) load();
  else listen();
}
