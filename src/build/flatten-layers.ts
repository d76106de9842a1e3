const statement = /@layer ([^{};]+);/g;
const block = /@layer ([\w-]+)\{/;

/** Where the block ends that is open at a place. */
function findEnd(css: string, from: number): number {
  let depth = 1;
  for (let at = from; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('a layer of the styles has no end');
}

/** Stands between what was in layers and what was not. */
export const seam = '/**/';

/**
 * Styles without cascade layers, which browsers before Chrome 99 and Safari 15.4 drop with all that is
 * in them: what stood in layers comes first, layer after layer, then the seam, then the rest. A rule of
 * the rest still wins over one of a layer, unless that one is more specific: a browser test finds those.
 */
export function flattenLayers(css: string): string {
  const layers = new Map<string, string>();
  for (const [, names = ''] of css.matchAll(statement))
    for (const name of names.split(',')) layers.set(name.trim(), '');
  let rest = css.replace(statement, '');
  for (let found = block.exec(rest); found; found = block.exec(rest)) {
    const [opening, name = ''] = found;
    const start = found.index + opening.length;
    const end = findEnd(rest, start);
    layers.set(name, (layers.get(name) ?? '') + rest.slice(start, end));
    rest = rest.slice(0, found.index) + rest.slice(end + 1);
  }
  return [...layers.values()].join('') + seam + rest.trim();
}
