// In one file with what opens folds: a script in the page weighs more than a file that the second page has already.
import '../frame/open-folds.ts';
import { handOnLinks, leadToKept } from './hand-on-links.ts';
import { keep, readKept } from './kept.ts';

const slug = location.pathname.split('/')[3] ?? '';
const label = document.querySelector<HTMLElement>('.mine');
const box = label?.querySelector('input');

/** What the phone keeps, also after another page or tab changed it. */
function show(): void {
  const kept = readKept();
  if (box) box.checked = kept === slug;
  leadToKept(kept && location.pathname.replace(slug, kept));
}

handOnLinks(slug);
box?.addEventListener('change', () => {
  keep(box.checked ? slug : undefined);
  show();
});
addEventListener('pageshow', show);
label?.removeAttribute('hidden');
show();
