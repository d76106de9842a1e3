// What counts the days is loaded when somebody is about to type a day, and not before.
for (const form of document.querySelectorAll<HTMLElement>('.day-form')) {
  const listen = () => form.addEventListener('focusin', load, { once: true });
  const load = () => {
    import('./open-days.ts')
      .then(({ openDays }) => openDays(form))
      .catch(() => {
        // On a bad line the reader has what is for those without scripts.
        const status = form.querySelector('[role=status]');
        if (status) status.innerHTML = form.nextElementSibling?.textContent ?? '';
        status?.querySelector('details')?.setAttribute('open', '');
        listen();
      });
  };
  form.hidden = false;
  listen();
}
