import { findOffline } from './serve-kept.ts';

const style =
  'body{font:112.5%/1.5 system-ui,sans-serif;margin:1rem;color-scheme:light dark}a{display:inline-block;padding:.6rem 0}';
/** Who goes back from where the way out leads does not find the page again. */
const leave =
  "document.addEventListener('click',function(e){var a=e.target.closest('[rel]');if(a){e.preventDefault();location.replace(a.href)}})";

/**
 * Stands in for a page that somebody else may look at: the way out, the numbers for danger, and no word of what it is
 * about. It is made of what the page for "no connection" holds, and no copy of it stays anywhere.
 */
export async function findNeutral(base: string, path: string): Promise<Response | undefined> {
  const html = (await (await findOffline(base, path))?.text()) ?? '';
  const [, body] = /<template id="neutral">([\s\S]*?)<\/template>/.exec(html) ?? [];
  if (body === undefined) return undefined;
  const [, language = ''] = /<html( lang="[^"]*" dir="[^"]*")/.exec(html) ?? [];
  const [title = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${title}<style>${style}</style>`;
  const page = `<!DOCTYPE html><html${language}><head>${head}</head><body>${body}<script>${leave}</script></body></html>`;
  return new Response(page, {
    // Some browsers write nothing into their history of what is not found.
    status: 404,
    headers: {
      'content-type': 'text/html;charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none';style-src 'unsafe-inline';script-src 'unsafe-inline'",
      'referrer-policy': 'no-referrer',
    },
  });
}
