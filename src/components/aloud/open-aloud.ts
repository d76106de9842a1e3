const block = document.querySelector<HTMLElement>('.aloud');
if (block && 'speechSynthesis' in window) {
  block.hidden = false;
  // What it takes comes with the tap: most readers read.
  block.querySelector('button')?.addEventListener('click', () => {
    void import('./read-aloud.ts').then((module) => module.readAloud(block));
  });
}
