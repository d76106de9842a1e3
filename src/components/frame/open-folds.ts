/** What a link leads to is seen, though it is folded: only some browsers open it by themselves. */
function openTarget(): void {
  // When a page has just come, no browser has an element for `:target` yet.
  const target = document.getElementById(location.hash.slice(1));
  let fold = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!fold) return;
  for (; fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  target?.scrollIntoView();
}

/** Paper cannot be unfolded; what has no use on it stays as it is. */
let printed: HTMLDetailsElement[];
addEventListener('beforeprint', () => {
  const folded = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
  printed = [...folded].filter((fold) => !fold.closest('.no-print'));
  for (const fold of printed) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of printed) fold.open = false;
});

openTarget();
addEventListener('hashchange', openTarget);
