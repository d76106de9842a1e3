for (const block of document.querySelectorAll<HTMLElement>('.one-file')) {
  const [button, status] = block.querySelectorAll<HTMLElement>('button, [role=status]');
  const tell = (text = '') => {
    if (status) status.textContent = text;
  };
  button?.parentElement?.removeAttribute('hidden');
  button?.addEventListener('click', () => {
    tell(block.dataset['busy']);
    import('./hand-on-file.ts')
      .then(({ handOnFile }) => handOnFile(block))
      .then(
        () => tell(),
        () => tell(block.dataset['failed']),
      );
  });
}
