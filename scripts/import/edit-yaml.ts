// All ways to change a value in the text of a front matter stand together: they share how text is cut. (Over 80 lines.)
import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';

/** One change: a value at a path, set, put at the end of a list, or taken out. */
export type Edit =
  { set: Path; value: unknown } | { append: Path; value: unknown } | { remove: Path };
type Path = readonly (string | number)[];

/** The order in which fields are written, as in the files that are there. */
const order =
  'code stage training date sello office municipality notices facts name value number url osm address phones whatsapp mail website booking hours appointmentOnly resolution languages services caveats confidence confirmed on by asOf sources checked knows note'.split(
    ' ',
  );
const rank = (key: string) => order.indexOf(key);
const keyOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '');

const plain = /^\p{L}[\p{L}\p{N} .°º/()'-]*[\p{L}\p{N}.)]$/u;
const wordsOfYaml = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value in one line. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, child]) => `${key}: ${inLine(child)}`)
      .join(', ')} }`;
  if (typeof value !== 'string') return String(value);
  if ((plain.test(value) || /^https?:\/\/[\w./-]+$/.test(value)) && !wordsOfYaml.test(value))
    return value;
  return `'${value.replaceAll("'", "''")}'`;
}

/** A new file of some fields, each in a line. */
export const writeFields = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${inLine(value)}\n`)
    .join('');

/** A field of the file itself, with each of its own in a line. */
function inLines(
  key: string,
  value: unknown,
  indent: string,
  newline: string,
  top: boolean,
): string {
  const deeper = `${newline}${indent}  `;
  if (top && Array.isArray(value) && value.some((each) => typeof each === 'object'))
    return `${key}:${value.map((each) => `${deeper}- ${inLine(each)}`).join('')}`;
  if (top && typeof value === 'object' && value !== null && !Array.isArray(value))
    return `${key}:${Object.entries(value)
      .map(([child, own]) => `${deeper}${child}: ${inLine(own)}`)
      .join('')}`;
  return `${key}: ${inLine(value)}`;
}

interface Splice {
  from: number;
  to: number;
  text: string;
}

/** Where the last sign of a node stands: a block ends before the line that follows. */
function endOf(node: unknown): number {
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1));
  const last = isMap(node) && !node.flow ? node.items.at(-1) : undefined;
  return last ? endOf(last.value ?? last.key) : ((node as Node).range?.[1] ?? 0);
}
const startOf = (pair: Pair) => (pair.key as Node).range?.[0] ?? 0;
const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
};

function insert(text: string, map: YAMLMap, key: string, value: unknown, top: boolean): Splice {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const pairs = map.items;
  const before = pairs.filter((pair) => rank(keyOf(pair)) <= rank(key)).at(-1);
  const [first] = pairs;
  if (!first) throw new Error('an empty map has no place for a field');
  if (map.flow) {
    const at = before ? endOf(before.value ?? before.key) : startOf(first);
    const field = `${key}: ${inLine(value)}`;
    return { from: at, to: at, text: before ? `, ${field}` : `${field}, ` };
  }
  const indent = ' '.repeat(startOf(first) - lineStart(text, startOf(first)));
  const field = inLines(key, value, indent, newline, top);
  if (!before)
    return { from: startOf(first), to: startOf(first), text: `${field}${newline}${indent}` };
  const at = lineEnd(text, endOf(before.value ?? before.key));
  return { from: at, to: at, text: `${newline}${indent}${field}` };
}

function replace(text: string, pair: Pair | undefined, node: Node, value: unknown): Splice {
  const [from, to] = [node.range?.[0] ?? 0, endOf(node)];
  if (!pair || isScalar(node) || ((isMap(node) || isSeq(node)) && node.flow))
    return { from, to, text: inLine(value) };
  const colon = text.indexOf(':', (pair.key as Node).range?.[1] ?? 0) + 1;
  return { from: colon, to, text: ` ${inLine(value)}` };
}

function cutOut(text: string, map: YAMLMap, pair: Pair): Splice {
  const pairs = map.items;
  const at = pairs.indexOf(pair);
  const [last, next] = [pairs[at - 1], pairs[at + 1]];
  if (!map.flow) {
    const end = text.indexOf('\n', endOf(pair.value ?? pair.key));
    return { from: lineStart(text, startOf(pair)), to: end < 0 ? text.length : end + 1, text: '' };
  }
  if (next) return { from: startOf(pair), to: startOf(next), text: '' };
  return {
    from: last ? endOf(last.value ?? last.key) : startOf(pair),
    to: endOf(pair.value),
    text: '',
  };
}

function spliceOf(text: string, edit: Edit): Splice {
  const path = 'set' in edit ? edit.set : 'append' in edit ? edit.append : edit.remove;
  let node: unknown = parseDocument(text).contents;
  let map: YAMLMap | undefined;
  let pair: Pair | undefined;
  for (const [depth, key] of path.entries()) {
    if (isSeq(node)) {
      [node, map, pair] = [node.items[Number(key)], undefined, undefined];
      continue;
    }
    if (!isMap(node)) throw new Error(`nothing holds ${path.join('.')}`);
    map = node;
    pair = map.items.find((each) => keyOf(each) === key);
    if (!pair) {
      if (depth < path.length - 1 || 'remove' in edit)
        throw new Error(`there is no ${path.join('.')}`);
      return insert(
        text,
        map,
        String(key),
        'append' in edit ? [edit.value] : edit.value,
        depth === 0,
      );
    }
    node = pair.value;
  }
  if ('remove' in edit) {
    if (!map || !pair) throw new Error(`${path.join('.')} is no field`);
    return cutOut(text, map, pair);
  }
  if ('set' in edit) return replace(text, pair, node as Node, edit.value);
  if (!isSeq(node)) throw new Error(`${path.join('.')} is no list`);
  const [first] = node.items as Node[];
  if (!first) return replace(text, pair, node, [edit.value]);
  if (node.flow)
    return {
      from: endOf(node.items.at(-1)),
      to: endOf(node.items.at(-1)),
      text: `, ${inLine(edit.value)}`,
    };
  const dash = text.lastIndexOf('-', (first.range?.[0] ?? 0) - 1);
  const indent = text.slice(lineStart(text, dash), dash);
  const at = lineEnd(text, endOf(node));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { from: at, to: at, text: `${newline}${indent}- ${inLine(edit.value)}` };
}

type Holder = Record<string | number, unknown>;

/** The same change of the values, by which the change of the text is judged. */
function applyTo(data: unknown, edit: Edit): void {
  const path = 'set' in edit ? edit.set : 'append' in edit ? edit.append : edit.remove;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((each, key) => (each as Holder)[key], data) as Holder;
  if ('remove' in edit) Reflect.deleteProperty(holder, last);
  else if ('set' in edit) holder[last] = edit.value;
  else holder[last] = [...((holder[last] as unknown[] | undefined) ?? []), edit.value];
}

const frontMatter = /^(---\r?\n)([\s\S]*?\r?\n)---/;

/** The values of a front matter, as they are written: nothing is filled in. */
export function readFrontMatter(text: string): unknown {
  return load(frontMatter.exec(text)?.[2] ?? '');
}

/**
 * A file whose front matter has some values changed; every other byte is as it was.
 * @throws Error when what is then read is not exactly the old values with these changes
 */
export function editFile(text: string, edits: readonly Edit[]): string {
  const [, opening = '', old = ''] = frontMatter.exec(text) ?? [];
  if (old === '') throw new Error('it has no front matter');
  let changed = old;
  const wanted = structuredClone(load(old));
  for (const edit of edits) {
    const { from, to, text: own } = spliceOf(changed, edit);
    changed = changed.slice(0, from) + own + changed.slice(to);
    applyTo(wanted, edit);
  }
  if (!isDeepStrictEqual(load(changed), wanted))
    throw new Error(
      'its front matter is written in a way that cannot be changed safely: change it by hand',
    );
  return opening + changed + text.slice(opening.length + old.length);
}
