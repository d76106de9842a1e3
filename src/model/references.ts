import { isArticle } from '../schema/common.ts';

/** What prose may refer to; see `content/README.md`. */
const referenceKinds = [
  'fact',
  'law',
  'procedure',
  'contact',
  'phone',
  'whatsapp',
  'site',
  'booking',
  'page',
  'read',
  'here',
] as const;
type ReferenceKind = (typeof referenceKinds)[number];

export interface Reference {
  kind: ReferenceKind;
  id: string;
  /** What follows `#`: the articles of a law, each one article or a span, as `74 N° 1 y 2` or `139-142`. */
  articles?: string[];
}

/** Spanish inside another language: what the office will say, as in `Rezidans Tanporè (*Residencia Temporal*)`. */
export interface SpanishName {
  spanish: string;
}

export type Segment = string | Reference | SpanishName;

/** What a body may hold beside Markdown; `components/prose/components.ts` says what becomes of it. */
const bodyTag = /<Ref\s+to="[^"]*"\s*\/>|<\/?(?:Note|WithMail)>/g;

const pattern = /\{([^{}]*)\}/g;
/** A reference, or a Spanish name between asterisks with the abbreviation behind it. */
const mark = /\{([^{}]*)\}|\*([^*]+)\*(, [A-Z]{2,}\b)?/g;

function isKind(kind: string): kind is ReferenceKind {
  return (referenceKinds as readonly string[]).includes(kind);
}

/** A reference as written, without its braces: `law:ley-21325#141`. Undefined: no such kind, or no article. */
export function parseReference(text: string): Reference | undefined {
  const match = /^([a-z]+):([a-z0-9-]+)(?:#(.+))?$/.exec(text.trim());
  const kind = match?.[1];
  const id = match?.[2];
  if (kind === undefined || id === undefined || !isKind(kind)) return undefined;
  const articles = match?.[3]?.split(/,\s*/);
  if (articles === undefined) return { kind, id };
  return kind === 'law' && articles.every(isArticle) ? { kind, id, articles } : undefined;
}

/**
 * Words cut into plain text, references and Spanish names.
 * @throws Error that names a reference which is not understood
 */
export function parseWords(words: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of words.matchAll(mark)) {
    const [whole, reference = '', name, short = ''] = match;
    const segment = name === undefined ? parseReference(reference) : { spanish: name + short };
    if (!segment) throw new Error(`"${whole}" is not a reference`);
    if (match.index > end) segments.push(words.slice(end, match.index));
    segments.push(segment);
    end = match.index + match[0].length;
  }
  if (end < words.length) segments.push(words.slice(end));
  return segments;
}

/** References of an MDX body, as they stand in `<Ref to="…" />`. */
export function readBodyReferences(body: string): string[] {
  return [...body.matchAll(/<Ref\s+to="([^"]*)"\s*\/>/g)].map((match) => match[1] ?? '');
}

/** The tags of a body beside its references, in their order. */
export function listTags(body: string): string[] {
  return [...body.matchAll(bodyTag)].map(([tag]) => tag).filter((tag) => !tag.startsWith('<Ref'));
}

/** References of words, or of a body, in their order, as they are written. */
export function listReferences(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}|<Ref\s+to="([^"]*)"\s*\/>/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** A text with each reference and each run of white space as one sign: what its wording is. */
export function stripMarks(text: string): string {
  return text
    .replace(/<Ref\s+to="[^"]*"\s*\/>/g, '{}')
    .replace(pattern, '{}')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The first piece of a body that MDX would run or take for a tag, and that no body may hold; also a
 * character by its name, as `&commat;`, which reads as what the text does not say.
 */
export function findCode(body: string): string | undefined {
  return /[<{][^\n>}]*[>}]?|&#?\w+;/.exec(body.replace(bodyTag, ' '))?.[0];
}

/**
 * The first piece of a body that Markdown takes for more than headings, lists, tables and Spanish names:
 * a link or picture (which `<Ref />` alone makes), code, an escape, a heading of the first level.
 */
export function findMarkup(body: string): string | undefined {
  const more = /[[\]`~\\].{0,40}|^[ \t]*#[ \t].*|^[ \t]*(?:=+|(?:[-*_][ \t]*){3,})$/m;
  return more.exec(body.replace(bodyTag, ' '))?.[0].trim();
}

/** Whether every note of a body ends, and none begins inside another. */
export function isBalanced(body: string): boolean {
  return /^(?:<Note><\/Note>)*$/.test((body.match(/<\/?Note>/g) ?? []).join(''));
}

/** What a reader sees of words or a body without its references, tags and list markers. */
export function stripReferences(text: string): string {
  return text
    .replace(bodyTag, ' ')
    .replace(pattern, ' ')
    .replace(/^[ \t]*\d+\.\s/gm, ' ');
}
