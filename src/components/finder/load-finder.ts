// The finder and its names are loaded when somebody is about to type, and not before.
for (const form of document.querySelectorAll<HTMLFormElement>('form.finder'))
  form.addEventListener(
    'focusin',
    () =>
      import('./finder-box.ts')
        .then(({ openFinder }) => openFinder(form))
        .catch(() => form.append(form.dataset['failed'] ?? '')),
    { once: true },
  );
