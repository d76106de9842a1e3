/** Attributes of which HTML asks no more than that they say something, in plain characters. */
const spoken =
  'href|src|lang|hreflang|content|value|datetime|title|alt|aria-label|d|points|rows|download|data-[\\w-]+';
/** Signs that HTML keeps for itself matter to a validator, but where they are written as they should be. */
const written = '&(?:amp|lt|gt|quot|#\\d+);';
const plainValue = new RegExp(String.raw`(\s(?:${spoken}))="(?:[^"&<>]|${written})+"`, 'g');
const plainText = new RegExp(String.raw`(?<=>)(?=[^<]*[^<\s])(?:[^<>&"]|${written})+(?=<)`, 'g');
const hidden = /(<(script|style)\b[^>]*>)[^]*?(<\/\2>)/g;

const landmark =
  /<(?:nav|aside|form|search|section)\b[^>]* aria-label(?<by>ledby)?="(?<own>[^"]*)"[^>]*/g;

/** Landmarks of one page may not have one name: that a name stood before is told of by a sign of its own. */
function markNamesakes(html: string): string {
  const names = new Set<string>();
  return html.replace(landmark, (tag, by: string | undefined, own: string) => {
    const at = html.indexOf('>', html.indexOf(` id="${own}"`)) + 1;
    const name = by ? html.slice(at, html.indexOf('</', at)) : own;
    const isNew = !names.has(name);
    names.add(name);
    return isNew ? tag : `${tag} again`;
  });
}

/**
 * A page without its words: its tags with what ties them together and what they are. Pages of one shape are valid HTML
 * together or not at all.
 */
export const shapeOf = (html: string): string =>
  markNamesakes(html.replace(hidden, '$1$3')).replace(plainText, 'x').replace(plainValue, '$1="x"');

/** Blocks of which many stand side by side; on another page others do. */
const block = 'article|tr|li|p|details';
const innermost = new RegExp(
  String.raw`<(${block})\b([^>]*)>((?:(?!</?(?:${block})\b)[^])*)</\1>`,
  'g',
);
/** Of an element also what sends a form, or can be reached by a key, which not every place may hold. */
const names = /<~?([a-z][a-z0-9]*)|(?<= (?:holds|type)=")[^"]*|(?<= )(?:href|tabindex)(?==)/g;
/** What may stand in anything: the tables of the validator bar none of them from the inside of an element. */
const anywhere = new Set(
  'b bdi br code data em i path small span strong sub sup time u wbr'.split(' '),
);
/** What is one of its kind or name in the whole page. */
const unique = / (?:id|name)="|<(?:main|nav|aside|form|search)\b/;
const alike = /(<~[^>]*\/>)(?:\s*\1)+/g;

/**
 * What a page of that shape is made of: its frame, and each block with another inside or none. Of what stands in a block
 * the one around it, or the frame, knows the names of its elements that may not stand in all others; of several that are alike side by side, that there are more
 * than none. What is or holds something unique is no block: that belongs to the whole page.
 */
export function listBlocks(shape: string): ReadonlySet<string> {
  const blocks = new Set<string>();
  let [frame, before] = [shape, ''];
  while (frame !== before) {
    before = frame;
    const replaced = frame.replace(
      innermost,
      (all, name: string, attributes: string, inside: string) => {
        if (unique.test(all))
          return all.replace(`<${name}`, `<!${name}`).replace(/<\/(\w+)>$/, '</!$1>');
        blocks.add(all);
        const held = [...inside.matchAll(names)]
          .flatMap(([text, element]) => element ?? text.split(' '))
          .filter((name) => !anywhere.has(name));
        return `<~${name}${attributes} holds="${[...new Set(held)].sort().join(' ')}"/>`;
      },
    );
    frame = replaced.replace(alike, '$1');
  }
  return blocks.add(frame);
}
