/** What a file that asks nobody for anything has no use for. */
const left = [
  /<link [^>]*>/g,
  /<meta (?:property|name="(?:theme-color|referrer|robots)")[^>]*>/g,
  /<script [^>]*(?:src=|\+json)[^>]*>[\s\S]*?<\/script>/g,
  /<img [^>]*>/g,
];
/** A link to a page of the site that somebody else may look at is no part of what is handed on; its words are. */
const discreetLink = /<a [^>]*href="\/(?!\/)[^"]*\bfichas\/[^"]*"[^>]*>([\s\S]*?)<\/a>/g;
const toSite = /(<[^>]* (?:href|action)=")(?=\/)/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;

/** Nothing may be asked for; what stands in the page may run and show. */
const closePolicy = (_: string, before: string, content: string) => {
  const hashes = (kind: string) =>
    RegExp(`${kind}-src ([^;]*)`)
      .exec(content)?.[1]
      ?.match(/'sha256-[^']+'/g)
      ?.join(' ') ?? '';
  return `${before}default-src 'none';style-src ${hashes('style')};script-src ${hashes('script')}`;
};

/**
 * The page of a comuna as one file that needs nothing else: it has its styles and the script by which it ages, asks for
 * nothing, and its links name the site.
 * @param origin of the site, without a slash at its end
 * @param note what stands at its top: the day of making, and until when it is to be used
 * @throws when the page cannot age
 */
export function makeOneFile(html: string, origin: string, note: string): string {
  if (!html.includes('<script type="module">')) throw new Error('the page does not age');
  return left
    .reduce((slim, part) => slim.replace(part, ''), html)
    .replace('<body>', () => `<body>${note}`)
    .replace(discreetLink, '$1')
    .replace(toSite, (start) => start + origin)
    .replace(policy, closePolicy);
}
