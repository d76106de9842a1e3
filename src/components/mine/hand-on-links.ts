import { handOn } from './fragment.ts';

/** Path of the home page of the language; pages above the languages have that of one as well. */
export const home = document.querySelector<HTMLAnchorElement>('.site-header .home')?.pathname ?? '';
/** Path below which the site stands. */
export const base = home.replace(/[^/]+\/$/, '');

/** The links that one follows from here say from which comuna one comes, as long as `isKnown` says so. */
export function handOnLinks(slug: string, isKnown = () => true): void {
  const add = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (
      !isKnown() ||
      !link ||
      link.origin !== location.origin ||
      link.pathname === location.pathname
    )
      return;
    // The home page of a language looks like the short address of a comuna.
    const toHome = link.matches('.site-header .home') ? `#c=${slug}` : link.hash;
    link.hash = handOn(link.pathname.slice(base.length), link.hash, slug) ?? toHome;
  };
  for (const event of ['click', 'auxclick', 'contextmenu']) addEventListener(event, add, true);
}

/** "Mi comuna" in the menu opens the one that is kept, where one is. */
export function leadToKept(page: string | undefined): void {
  for (const link of document.querySelectorAll<HTMLElement>(
    '.site-header [href$="/comunas/"], [data-all]',
  )) {
    link.dataset['all'] ??= link.getAttribute('href') ?? '';
    link.setAttribute('href', page ?? link.dataset['all']);
  }
}
