import { readWayBack } from './way-back.ts';

// A module of its own: shared with the finder, it would be a file more for every page.
const home = document.querySelector<HTMLAnchorElement>('.site-header .home')?.pathname ?? '';

/** Where a comuna that is chosen on this page leads, if not to its own page: back, with it. */
export function leadBack(slug: string): string | undefined {
  const path = readWayBack(location.hash);
  return path === undefined ? undefined : `${home}${path}#c=${slug}`;
}

/** The links to comunas of this page lead back to the page from which one came to choose another. */
export function leadLinksBack(): void {
  const turn = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (!link || link.hash || !link.pathname.startsWith(`${home}comunas/`)) return;
    const [slug, ...deeper] = link.pathname.slice(`${home}comunas/`.length).split('/');
    const to = slug && deeper.join('') === '' ? leadBack(slug) : undefined;
    if (to) link.href = to;
  };
  for (const event of ['click', 'auxclick', 'contextmenu']) addEventListener(event, turn, true);
}
