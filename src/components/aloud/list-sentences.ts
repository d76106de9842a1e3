/** Words of one language inside a sentence. */
interface Piece {
  text: string;
  lang: string;
  /** A number to dial. */
  isPhone: boolean;
}

/** What is read in one go, and where it stands. */
export interface Sentence {
  block: HTMLElement;
  range: Range;
  pieces: Piece[];
}

interface Run {
  node: Text;
  /** Where it begins in the text of its block. */
  from: number;
}

/** Not words of the page: what leads about in it, what can be filled in, and where it was all read. */
const left =
  'nav, form, noscript, script, style, svg, .no-print, .aloud, .end, .trust, [aria-hidden="true"]';
/** What opens to more of the page; other folds say why it is to be believed. */
const folds = '.fold, .procedure-item';

const isSilent = (element: Element) =>
  element.matches(left) ||
  getComputedStyle(element).display === 'none' ||
  (element.tagName !== 'SUMMARY' &&
    element.parentElement?.matches(`details:not([open]):not(${folds})`));

/** A name and what is said of it may share a line, and are two sentences. */
const standsInLine = (element: Element) =>
  !/^D[TD]$/.test(element.tagName) &&
  /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);

/** The texts of each part of the page that stands by itself, in their order. */
function listBlocks(root: HTMLElement): Map<HTMLElement, Run[]> {
  const blocks = new Map<HTMLElement, Run[]>();
  const lengths = new Map<HTMLElement, number>();
  const look = (parent: HTMLElement, block: HTMLElement) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        const from = lengths.get(block) ?? 0;
        blocks.set(block, [...(blocks.get(block) ?? []), { node, from }]);
        lengths.set(block, from + node.data.length);
      } else if (node instanceof HTMLElement && !isSilent(node))
        look(node, standsInLine(node) ? block : node);
    }
  };
  look(root, root);
  return blocks;
}

/** Begin and end of each sentence of a text. */
function cutSentences(text: string, lang: string): [number, number][] {
  // Old Firefox has no segmenter.
  const parts =
    'Segmenter' in Intl
      ? Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text))
      : Array.from(text.matchAll(/[\s\S]+?(?:[.!?…]\s|[。！？؟]|$)/g), ({ 0: segment, index }) => ({
          segment,
          index,
        }));
  return parts.map(({ segment, index }) => [index, index + segment.length]);
}

const langOf = ({ parentElement }: Text) => parentElement?.closest('[lang]')?.getAttribute('lang');

function sentenceOf(
  block: HTMLElement,
  runs: readonly Run[],
  from: number,
  to: number,
): Sentence | undefined {
  const pieces: Piece[] = [];
  const range = document.createRange();
  let isEmpty = true;
  for (const { node, from: start } of runs) {
    const [begin, end] = [Math.max(from - start, 0), Math.min(to - start, node.data.length)];
    const text = node.data.slice(begin, end);
    if (begin >= end || text === '') continue;
    if (isEmpty) range.setStart(node, begin);
    isEmpty = false;
    range.setEnd(node, end);
    const lang = langOf(node) ?? '';
    const isPhone = node.parentElement?.closest('[href^="tel:"]') !== null;
    const last = pieces[pieces.length - 1];
    if (last?.lang === lang && last.isPhone === isPhone) last.text += text;
    else pieces.push({ text, lang, isPhone });
  }
  const said = pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return said.length > 0 ? { block, range, pieces: said } : undefined;
}

/** What there is to be read in a part of the page, sentence by sentence. */
export function listSentences(root: HTMLElement): Sentence[] {
  return [...listBlocks(root)].flatMap(([block, runs]) => {
    const text = runs.map(({ node }) => node.data).join('');
    return cutSentences(text, document.documentElement.lang).flatMap(
      ([from, to]) => sentenceOf(block, runs, from, to) ?? [],
    );
  });
}
