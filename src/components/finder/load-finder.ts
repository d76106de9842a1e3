// The finder and its names are loaded when somebody is about to type, or the address already asks, and not before.
for (const form of document.querySelectorAll<HTMLFormElement>('form.finder')) {
  const failure = document.createElement('p');
  failure.className = 'small';
  failure.setAttribute('role', 'alert');
  const load = () => {
    import('./finder-box.ts')
      .then(({ openFinder }) => openFinder(form))
      .then(() => failure.remove())
      .catch(() => {
        failure.textContent = form.dataset['failed'] ?? '';
        form.append(failure);
        listen();
      });
  };
  const listen = () => form.addEventListener('focusin', load, { once: true });
  const field = form.querySelector('input');
  const asked = new URLSearchParams(location.search).get('q');
  if (field && asked !== null && form.getAttribute('action') === location.pathname) {
    field.value = asked;
    // What was typed before the finder was there, whatever it was, stays in the field alone.
    history.replaceState(null, '', location.pathname);
  }
  if (field && field.value !== '') load();
  else listen();
}
// What is said to who has no scripts.
for (const text of document.querySelectorAll('.no-script')) text.remove();
