import type { Sentence } from './list-sentences.ts';

const name = 'aloud';
let marked: HTMLElement | undefined;

/** Not among the styles of the page: only one that is read aloud needs it. */
function defineHighlight(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}){background:Mark;color:MarkText}`);
  document.adoptedStyleSheets.push(sheet);
}

/** Shows which sentence is read, or, without one, none: itself where the browser can, or else the part that it stands in. */
export function markSentence(sentence?: Sentence): void {
  const isExact = 'highlights' in CSS;
  if (isExact) CSS.highlights.delete(name);
  if (marked) marked.style.background = marked.style.color = '';
  marked = sentence?.block;
  if (!sentence || !marked) return;
  // What it stands in opens: what is not seen cannot be followed.
  for (
    let fold = marked.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    if (!marked.matches('summary') || fold !== marked.parentElement) fold.open = true;
  if (isExact && document.adoptedStyleSheets.length === 0) defineHighlight();
  if (isExact) CSS.highlights.set(name, new Highlight(sentence.range));
  else [marked.style.background, marked.style.color] = ['Mark', 'MarkText'];
  const { top, bottom } = sentence.range.getBoundingClientRect();
  // The buttons stand at the lower edge.
  if (top < 0 || bottom > innerHeight * 0.8) marked.scrollIntoView({ block: 'center' });
}
