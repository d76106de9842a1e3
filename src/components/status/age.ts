/** An old page ages by itself: what has come due, or run out, since it was built says so. */
function age(): void {
  // Each page carries this: four hours behind Greenwich all year, so in summer the day turns an hour late.
  const today = new Date(Date.now() - 144e5).toISOString().slice(0, 10);
  // A part of a drawing has no property `hidden`.
  for (const part of document.querySelectorAll('.when,.late'))
    if ((part.parentElement?.dataset['due'] ?? today) < today)
      part.toggleAttribute('hidden', part.matches('.when'));
}

age();
// A page that was left open, or that the browser kept, is shown again on another day.
document.addEventListener('visibilitychange', age);
addEventListener('pageshow', age);
