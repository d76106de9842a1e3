/** A sheet says the day of its build, and how the other pages of its build say that day. */
const ofSheet = / data-made="([^"]+)" data-said="([^"]+)"/;
const ownPath = / href="([^"]*)" lang="[^"]*" aria-current="true"/;

/** The day of the build of a sheet, as `2026-11-30`. */
export const madeOn = (sheet: string): string | undefined => ofSheet.exec(sheet)?.[1];

/** Whether a page is of the day of a sheet: one of another day must not bear its date. */
export function isOfSameDay(html: string, sheet: string): boolean {
  const said = ofSheet.exec(sheet)?.[2];
  return said !== undefined && html.includes(said);
}

/** Whether a page is whole, and the one of the site for this path: hosts and networks answer with others, as if all were well. */
export const isPageAt = (html: string, path: string): boolean =>
  html.endsWith('</html>') && ownPath.exec(html)?.[1] === path;
