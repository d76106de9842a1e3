import postcss, { type ChildNode, type Declaration, type Rule } from 'postcss';

const reference = /var\((--[\w-]+)\)/g;

/** Custom properties that have only one value, for the whole page. */
function findConstants(css: string): Map<string, string> {
  const root = postcss.parse(css);
  const set = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (each) => void set.set(each.prop, [...(set.get(each.prop) ?? []), each]));
  const constants = new Map<string, string>();
  for (const [name, [only, second]] of set) {
    const rule = only?.parent;
    if (second || !only || rule?.parent !== root || (rule as Rule).selector !== ':root') continue;
    constants.set(name, only.value);
  }
  return constants;
}

/**
 * Styles with the value of a custom property in its place, where the property has only one.
 * @param all the styles of the site, where these are a part of them
 */
export function inlineConstants(css: string, all = css): string {
  const root = postcss.parse(css);
  const constants = findConstants(all);
  root.walkDecls(/^--/, (each) => {
    if (constants.has(each.prop)) each.remove();
  });
  const resolve = (value: string): string =>
    value.replace(reference, (asked, name: string) => {
      const constant = constants.get(name);
      return constant === undefined ? asked : resolve(constant);
    });
  root.walkDecls((declaration) => {
    const value = resolve(declaration.value);
    // Within quotes a space is not one between values.
    declaration.value = value.replace(
      /("[^"]*"|'[^']*')|, /g,
      (_, quoted?: string) => quoted ?? ',',
    );
  });
  return root.toString();
}

/** What a property shares with those that may set the same: `border` of `border-color`, `gap` of `column-gap`. */
const familyOf = (property: string) =>
  property
    .replace(/^-(?:webkit|moz)-|^(?:column|row)-(?=gap)/, '')
    .replace('line-height', 'font')
    .replace(/-.*/, '');

/** Styles with the declarations of each rule in one order, as far as none outranks another: they compress better. */
export function sortDeclarations(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const family = (node: ChildNode) => (node.type === 'decl' ? familyOf(node.prop) : '');
    rule.nodes.sort((a, b) => (family(a) < family(b) ? -1 : family(a) > family(b) ? 1 : 0));
  });
  return root.toString();
}
