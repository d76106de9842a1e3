import { createHash } from 'node:crypto';

// Data in a script are not run, and no policy asks for their hash.
const inline = /<(?:style|script)(?![^>]*\+json)(?:\s[^>]*)?>([\s\S]*?)<\/(?:style|script)>/g;
const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** How a content security policy names an inline part. */
export const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page with only those hashes in its content security policy that its own inline styles and
 * scripts need, and a manifest only where there is one. Astro writes the hashes of the whole site into every page, over
 * a kilobyte of them.
 * @throws Error when the policy would block something that stands in the page
 */
export function trimCsp(html: string, file: string): string {
  const content = policy.exec(html)?.[1];
  if (content === undefined) throw new Error(`${file} has no content security policy`);
  const needed = new Set(
    [...html.matchAll(inline)]
      .map((match) => match[1] ?? '')
      .filter((text) => text !== '')
      .map(hashOf),
  );
  for (const hash of needed)
    if (!content.includes(hash)) throw new Error(`${file}: the policy blocks an inline part`);
  const trimmed = content.replace(/ ?'sha256-[^']+'/g, (hash) =>
    needed.has(hash.trim()) ? hash : '',
  );
  // Few pages name a manifest.
  const own = html.includes('rel="manifest"')
    ? trimmed
    : trimmed.replace(/; ?manifest-src 'self'(?=;)/, '');
  return html.replace(content, own);
}
