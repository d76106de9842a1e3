/** Astro puts a digest of the content into the name of a file: `finder-box.BqukYep0.js`. */
export const removeDigest = (file: string) => file.replace(/\.[\w-]{8}(?=\.\w+$)/, '.*');

/** What a page says, in the order in which it says it. */
export interface PageParts {
  /** Language, direction, title, and what `<meta>` and `<link>` tell machines. */
  head: string[];
  /** What a reader sees: one line per block, white space collapsed. */
  text: string[];
  /** What only a screen reader says: `aria-label`, `alt` and their like. */
  names: string[];
  /** Where links, forms and images lead. */
  links: string[];
  /** Values and dates as machines read them, structured data, and every number of the text. */
  facts: string[];
  /** The text of the first `h1`. */
  h1: string;
}

const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|template)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/\1>|<(\/?[a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
const attribute = /([^\s"'>=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd label mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
const entities = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }),
);

const decode = (text: string) =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name) return entities.get(name) ?? all;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );

function readAttributes(source: string): Map<string, string> {
  const found = [...source.matchAll(attribute)];
  return new Map(found.map(([, key = '', a, b, c]) => [key, decode(a ?? b ?? c ?? '')]));
}

/** The words of a page as lines: `\n` stands where a block begins or ends. */
const splitLines = (text: string) =>
  decode(text.replace(/[ \t\r\f]+/g, ' '))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Parts of a page that the build wrote: its HTML is valid, which the site tests see to. */
export function readHtml(html: string): PageParts {
  const parts: PageParts = { head: [], text: [], names: [], links: [], facts: [], h1: '' };
  let text = '';
  let headText = '';
  let inHead = false;
  const tellTag = (name: string, source: string) => {
    if (source === '') return;
    const attributes = readAttributes(source);
    const tell = (list: string[], names: string[]) => {
      for (const each of names) {
        const value = attributes.get(each);
        if (value !== undefined) list.push(`${each}: ${value}`);
      }
    };
    if (name === 'html') tell(parts.head, ['lang', 'dir']);
    if (name === 'link' || name === 'meta') {
      // Hashes of the policy follow scripts and styles, which are no text of the page.
      if (attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy') return;
      parts.head.push(`${name} ${[...attributes].map((pair) => pair.join('=')).join(' ')}`);
      return;
    }
    tell(parts.names, ['aria-label', 'alt', 'title', 'placeholder']);
    const links: string[] = [];
    tell(links, ['href', 'src', 'action']);
    parts.links.push(...links.map(removeDigest));
    tell(parts.facts, name === 'data' ? ['value'] : ['datetime', 'data-due']);
  };
  for (const [all, raw, rawSource = '', rawBody = '', tag, source = ''] of html.matchAll(token)) {
    if (raw) {
      if (raw === 'script' && rawSource.includes('ld+json')) parts.facts.push(rawBody);
      tellTag(raw, rawSource);
    } else if (tag) {
      const name = tag.replace('/', '').toLowerCase();
      if (name === 'head') inHead = !tag.startsWith('/');
      if (name === 'body') inHead = false;
      if (!inline.has(name)) text += '\n';
      if (name === 'h1') text += '\u0001';
      if (!tag.startsWith('/')) tellTag(name, source);
    } else if (!all.startsWith('<')) {
      if (inHead) headText += all;
      else text += all.replaceAll('\n', ' ');
    }
  }
  parts.h1 = splitLines(text.split('\u0001')[1] ?? '').join(' ');
  parts.head.push(`title: ${decode(headText).trim()}`);
  parts.text = splitLines(text.replaceAll('\u0001', ''));
  const numbers = parts.text.flatMap((line) => line.match(/\d+(?:[.,:\u00a0\u202f ]?\d+)*/g) ?? []);
  parts.facts.push(...numbers.map((number) => `number: ${number}`));
  return parts;
}
