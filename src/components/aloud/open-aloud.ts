for (const block of document.querySelectorAll<HTMLElement>('.aloud')) {
  block.hidden = !('speechSynthesis' in window);
  block.querySelector('button')?.addEventListener('click', () => {
    // What it takes comes with the tap: most readers read.
    void import('./read-aloud.ts').then(({ readAloud }) => readAloud(block));
  });
}
