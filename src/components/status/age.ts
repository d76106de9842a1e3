import { todayInChile } from '../../model/dates.ts';

/** An old page ages by itself: what has come due, or run out, since it was built says so. */
function age(): void {
  const today = todayInChile(new Date());
  for (const block of document.querySelectorAll<HTMLElement>('[data-due]')) {
    if ((block.dataset['due'] || today) >= today) continue;
    for (const part of block.querySelectorAll<HTMLElement>(':scope > .when')) part.hidden = true;
    for (const part of block.querySelectorAll<HTMLElement>(':scope > .late')) part.hidden = false;
  }
}

age();
// A page that was left open, or that the browser kept, is shown again on another day.
document.addEventListener('visibilitychange', age);
addEventListener('pageshow', age);
