import { handOn } from './fragment.ts';

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
    link.hash = handOn(link.pathname, link.hash, slug) ?? toHome;
  };
  for (const event of ['click', 'auxclick', 'contextmenu']) addEventListener(event, add, true);
}

/** "Mi comuna" in the menu opens the one that is kept, where one is. */
export function leadToKept(home: string | undefined): void {
  for (const link of document.querySelectorAll<HTMLElement>(
    '.site-header [href$="/comunas/"], [data-all]',
  )) {
    link.dataset['all'] ??= link.getAttribute('href') ?? '';
    link.setAttribute('href', home ?? link.dataset['all']);
  }
}
