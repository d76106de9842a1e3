// Leaves the page so that going back does not show it. Without this, the link still leads away.
export {};

const link = document.querySelector<HTMLAnchorElement>('.exit');
const isDiscreet = document.documentElement.matches('.discreet');
// From which comuna somebody came does not stand in the address of a page that others may look at.
if (isDiscreet && location.hash.startsWith('#c='))
  history.replaceState(history.state, '', location.pathname);

const told = document.querySelector<HTMLElement>('.exit-status');
/** So long may one wait between two presses. */
const patience = 5000;
let pressed = 0;
let withOther = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function leave(): void {
  // Blank at once: what follows may take long on a slow line.
  document.querySelector('body')?.remove();
  location.replace(link?.href ?? '/');
}

function count(times: number): void {
  pressed = times;
  clearTimeout(timer);
  if (times > 0) timer = setTimeout(count, patience, 0);
  if (told) told.textContent = ['', told.dataset['two'], told.dataset['one']][times] ?? '';
}

/** A screen keyboard sends Shift by itself while somebody writes. */
const isWriting = ({ target }: Event) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

document.addEventListener('keydown', (event) => {
  // With Control or Alt it changes the layout of the keyboard.
  withOther = event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey;
  if (withOther && pressed > 0) count(0);
});
document.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift' || withOther || isWriting(event)) return;
  if (pressed === 2) leave();
  else count(pressed + 1);
});

document.addEventListener('pointerdown', () => (withOther = true));

document.addEventListener('click', (event) => {
  const to = (event.target as Element).closest('a');
  if (!to) return;
  if (to === link) {
    event.preventDefault();
    leave();
  } else if (isDiscreet && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
    // This page leaves no entry to come back to, whether the next one is discreet or not.
    if (to.origin === location.origin) {
      event.preventDefault();
      location.replace(to.href);
    } else if (to.protocol.startsWith('http')) {
      // The browser follows the link itself, since an app may take it; who comes back finds the home page.
      history.replaceState(null, '', location.pathname.replace(/fichas\/\d+\/$/, ''));
    }
  }
});
addEventListener('pageshow', ({ persisted }) => isDiscreet && persisted && location.reload());

for (const keys of document.querySelectorAll<HTMLElement>('.exit-keys')) keys.hidden = false;
