import postcss, { type ChildNode } from 'postcss';

/** Stands between what was in layers and what was not. */
export const seam = '/**/';

/**
 * Styles without cascade layers, which browsers before Chrome 99 and Safari 15.4 drop with all that is
 * in them: what stood in layers comes first, layer after layer, then the seam, then the rest. A rule of
 * the rest still wins over one of a layer, unless that one is more specific: a browser test finds those.
 */
export function flattenLayers(css: string): string {
  const layers = new Map<string, ChildNode[]>();
  const rest: ChildNode[] = [];
  for (const node of postcss.parse(css).nodes) {
    if (node.type !== 'atrule' || node.name !== 'layer') rest.push(node);
    else
      for (const name of node.params.split(',').map((each) => each.trim()))
        layers.set(name, [...(layers.get(name) ?? []), ...(node.nodes ?? [])]);
  }
  const write = (nodes: readonly ChildNode[]) => nodes.map(String).join('');
  return write([...layers.values()].flat()) + seam + write(rest);
}

/** Helpers of Lightning CSS for `light-dark()`. */
const helper = /^--lightningcss-(?:light|dark)$/;

/** Styles without what the minifier leaves: line ends, and its helpers where nothing asks for them. */
export function trimStyles(css: string): string {
  const joined = css.replaceAll('\n', '');
  if (joined.includes('var(--lightningcss-')) return joined;
  const root = postcss.parse(joined);
  root.walkDecls(helper, (declaration) => void declaration.remove());
  return root.toString();
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const customProperty = /--[a-zA-Z][\w-]*/g;

/**
 * Styles whose custom properties have names of one or two letters, in the order of the first use.
 * @param all the styles of the site, where these are a part of them
 */
export function shortenNames(css: string, all = css): string {
  const names = [...new Set(all.match(customProperty))];
  const shortened = new Map(
    names.map((name, at) => {
      const first = letters.charAt(Math.floor(at / letters.length) - 1);
      return [name, `--${first}${letters.charAt(at % letters.length)}`];
    }),
  );
  return css.replace(customProperty, (name) => shortened.get(name) ?? name);
}
