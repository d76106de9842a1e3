import { readFragment } from './fragment.ts';
import { handOnLinks, home, leadToKept } from './hand-on-links.ts';
import { keep, readKept } from './kept.ts';

const came = readFragment(location.hash);
const kept = readKept();
const slug = came?.slug ?? kept;
const homeOf = (comuna: string) => `${home}comunas/${comuna}/`;

function showBar(comuna: string): void {
  const bar = document.createElement('aside');
  bar.className = 'comuna-bar no-print';
  handOnLinks(comuna, () => bar.isConnected);
  // The place is there before the words are: nothing jumps. Whom to call in danger stays first.
  const danger = document.querySelector('main :is(.danger-line, .emergency)');
  if (danger) danger.after(bar);
  else document.querySelector('main')?.prepend(bar);
  const forget = () => {
    keep(undefined);
    leadToKept(undefined);
    history.replaceState(history.state, '', location.pathname + location.search);
    bar.remove();
  };
  import('./fill-bar.ts')
    .then((module) => module.fillBar(bar, homeOf(comuna), comuna === kept ? forget : undefined))
    .catch((error: unknown) => {
      bar.remove();
      // No such comuna any more.
      if (error instanceof Error && error.cause === 404 && comuna === kept) forget();
    });
}

// Who only chooses another comuna.
if (location.hash.startsWith('#para='))
  void import('./lead-back.ts').then((module) => module.leadLinksBack());
// Pages above the languages have no bar.
if (location.pathname.startsWith(home)) {
  if (kept) leadToKept(homeOf(kept));
  if (slug) showBar(slug);
}
const part = came?.part ? document.getElementById(came.part) : null;
for (let at = part?.closest('details'); at; at = at.parentElement?.closest('details'))
  at.open = true;
part?.scrollIntoView();
