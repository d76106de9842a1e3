/** Only a page that is read aloud needs it, so its look is not among the styles of the page. */
const barStyle =
  'position:fixed;inset:auto 0 0;z-index:1;display:flex;justify-content:center;gap:1rem;padding:.5rem;background:Canvas;border-top:1px solid';

/** What holds the buttons while a page is read: it stays at the lower edge. */
export function makeBar(): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'aloud-bar no-print';
  bar.style.cssText = barStyle;
  return bar;
}

export function addButton(bar: Element, text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'pill';
  button.type = 'button';
  button.textContent = text;
  button.onclick = act;
  bar.append(button);
  return button;
}

/** Where it is told what went wrong. It stands there before anything is said in it: only then do screen readers say it. */
export function statusBeside(opener: Element): Element {
  const next = opener.nextElementSibling;
  if (next?.getAttribute('role') === 'status') return next;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'no-print';
  opener.after(status);
  return status;
}
