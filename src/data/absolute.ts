/** What makes whole addresses of paths, for files that are read away from the site. */
export const absoluteFrom = (site: string | URL | undefined) => (path: string) =>
  new URL(path, site).href;
