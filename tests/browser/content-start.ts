/** For the page: size of its title, and where begins what comes after title and summary. */
export function measureTop(): { title: number; start: number } {
  const title = document.querySelector('h1');
  const first = [
    ...document.querySelectorAll('.find, .best, .with-contents > .page > *'),
    ...document.querySelectorAll('main > .head + .page > *'),
  ].find((part) => part.checkVisibility());
  return {
    title: title ? parseFloat(getComputedStyle(title).fontSize) : 0,
    start: first?.getBoundingClientRect().top ?? Infinity,
  };
}
