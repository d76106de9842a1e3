import { HTMLElement, NodeType, type Node } from 'node-html-parser';

/** Elements that stand inside a line; every other one begins a line of its own. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd label mark q s small span strong sub sup time u'
    .split(' ')
    .map((name) => name.toUpperCase()),
);
const unseen = new Set(['HEAD', 'SCRIPT', 'STYLE', 'SVG', 'TEMPLATE']);

function collect(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text.replace(/[ \t\r\n\f]+/g, ' ');
  if (!(node instanceof HTMLElement) || unseen.has(node.tagName)) return '';
  const text = node.childNodes.map(collect).join('');
  // What is hidden at first stands apart from what it will replace.
  const apart = !inline.has(node.tagName) || node.hasAttribute('hidden');
  return apart ? `\n${text}\n` : text;
}

/** What a browser shows of an element: white space collapsed, one line per block. */
export function textOf(element: HTMLElement | null): string {
  if (!element) return '';
  return element.childNodes
    .map(collect)
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const isText = (node: Node | undefined): node is Node => node?.nodeType === NodeType.TEXT_NODE;

/** White space that a link in the middle of a line underlines, at either of its ends. */
export function findLooseEnds(link: HTMLElement): string[] {
  const siblings = link.parentNode?.childNodes ?? [];
  const index = siblings.indexOf(link);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const text = link.childNodes.map(collect).join('');
  const loose = [];
  if (isText(before) && /\S$/.test(before.text) && /^\s/.test(text)) loose.push('begins');
  if (isText(after) && /\S/.test(after.text) && /\s$/.test(text)) loose.push('ends');
  return loose.map((where) => `the link "${text.trim()}" ${where} with white space`);
}
