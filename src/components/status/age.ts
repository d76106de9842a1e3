import { todayInChile } from '../../model/dates.ts';

/** An old page ages by itself: what has come due, or run out, since it was built says so. */
function age(): void {
  const today = todayInChile(new Date());
  for (const block of document.querySelectorAll('[data-due]')) {
    if ((block.getAttribute('data-due') || today) >= today) continue;
    // Also parts of a drawing, which have no property `hidden`.
    for (const part of block.querySelectorAll(':scope > .when, :scope > .late'))
      part.toggleAttribute('hidden', part.classList.contains('when'));
  }
}

age();
// A page that was left open, or that the browser kept, is shown again on another day.
document.addEventListener('visibilitychange', age);
addEventListener('pageshow', age);
