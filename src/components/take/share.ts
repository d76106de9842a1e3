// Where the phone has something to share with, one button opens it; the links stay for all others.
for (const button of document.querySelectorAll<HTMLButtonElement>('.share button')) {
  button.hidden = !('share' in navigator);
  button.addEventListener('click', () => {
    const { title = '', text = '', url = '' } = button.dataset;
    // Who closes it without sharing is told nothing.
    navigator.share({ title, text, url }).catch(() => undefined);
  });
}
