// The finder and its names are loaded when somebody is about to type, or the field is filled, and not before.
for (const form of document.querySelectorAll<HTMLFormElement>('form.finder')) {
  const failure = document.createElement('p');
  failure.className = 'small';
  failure.setAttribute('role', 'alert');
  const field = form.querySelector('input');
  let isSent = false;
  // What is sent before the finder is there waits for it; sent twice, it leads to the list of all comunas.
  const hold = (event: Event) => {
    if (isSent || !field || field.value.trim() === '') return;
    isSent = true;
    event.preventDefault();
  };
  const load = () => {
    form.addEventListener('submit', hold);
    import('./finder-box.ts')
      .then(({ openFinder }) => openFinder(form))
      .then(() => {
        failure.remove();
        form.removeEventListener('submit', hold);
        if (isSent) form.dispatchEvent(new Event('submit', { cancelable: true }));
      })
      .catch(() => {
        isSent = false;
        form.removeEventListener('submit', hold);
        failure.textContent = form.dataset['failed'] ?? '';
        form.append(failure);
        listen();
      });
  };
  const listen = () => form.addEventListener('focusin', load, { once: true });
  if (field && field.value !== '') load();
  else listen();
}
// What is said to who has no scripts.
for (const text of document.querySelectorAll('.no-script')) text.remove();
