import { readFragment } from './fragment.ts';
import { handOnLinks, leadToKept } from './hand-on-links.ts';
import { readKept } from './kept.ts';

const came = readFragment(location.hash);
const kept = readKept();
const slug = came?.slug ?? kept;
/** The home page of the language: pages above the languages have no bar. */
const language = document.querySelector<HTMLAnchorElement>('.site-header .home')?.pathname ?? '';
const homeOf = (comuna: string) => `${language}comunas/${comuna}/`;

function showBar(comuna: string): void {
  handOnLinks(comuna);
  // The place is there before the words are: nothing jumps.
  const bar = document.createElement('aside');
  bar.className = 'comuna-bar no-print';
  document.querySelector('main')?.prepend(bar);
  import('./fill-bar.ts')
    .then(({ fillBar }) => fillBar(bar, homeOf(comuna), comuna === kept))
    .catch(() => bar.remove());
}

if (location.pathname.startsWith(language)) {
  if (kept) leadToKept(homeOf(kept));
  if (slug) showBar(slug);
}
const part = came?.part ? document.getElementById(came.part) : null;
for (let at = part?.closest('details'); at; at = at.parentElement?.closest('details'))
  at.open = true;
part?.scrollIntoView();
