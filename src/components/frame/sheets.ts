// A sheet of the header closes by Escape, when the reader goes on beside it, and when the page is left.
const sheets = document.querySelectorAll<HTMLDetailsElement>('.site-header details');

function closeBut(inside?: EventTarget | null): void {
  for (const sheet of sheets)
    if (!(inside instanceof Node && sheet.contains(inside))) sheet.open = false;
}
addEventListener('click', ({ target }) => closeBut(target));
addEventListener('focusin', ({ target }) => closeBut(target));
addEventListener('pagehide', () => closeBut());
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const sheet of sheets) if (sheet.open) sheet.querySelector('summary')?.focus();
  closeBut();
});
