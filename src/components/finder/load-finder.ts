// The finder and its names are loaded when somebody is about to type, and not before.
for (const form of document.querySelectorAll<HTMLFormElement>('form.finder'))
  form.addEventListener('focusin', async () => (await import('./finder-box.ts')).openFinder(form), {
    once: true,
  });
