/** Opens the maps app of a phone at an address. */
export function geoLink(address: string): string {
  return `geo:0,0?q=${encodeURIComponent(`${address}, Chile`)}`;
}

/** The same in a browser, for computers without a maps app. */
export function mapLink(address: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${address}, Chile`)}`;
}

/** Host of a web address as people write it: `registrocivil.cl`. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
