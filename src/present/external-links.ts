/** A map on the web at an address: every browser opens it, where `geo:` does nothing or leads to an error. */
export function mapLink(address: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${address}, Chile`)}`;
}

/** Host of a web address as people write it: `registrocivil.cl`. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
