import type { Result } from '../../search/find-all.ts';
import type { Kind } from '../../search/guess-pages.ts';
import type { SearchData } from '../../search/search-data.ts';

/** A result as an item of the list: title, kind and date, and what it is about. */
export function showResult(result: Result, { kinds, words }: SearchData): HTMLLIElement {
  const item = document.createElement('li');
  const [heading, link] = [document.createElement('h3'), document.createElement('a')];
  link.href = result.href;
  link.textContent = result.title;
  if (result.lang !== undefined) link.lang = result.lang;
  heading.append(link);

  const about = document.createElement('p');
  about.className = 'soft small';
  const kind = result.kind in kinds ? kinds[result.kind as Kind] : kinds.other;
  about.textContent = [kind, result.spanish && words.inSpanish, result.where, result.asOf]
    .filter(Boolean)
    .join(' · ');
  item.append(heading, about);

  if (result.text !== undefined && result.text !== '') {
    const text = document.createElement('p');
    text.className = 'small';
    if (result.spanish) text.lang = 'es';
    text.append(...markWords(result.text));
    item.append(text);
  }
  return item;
}

/** Text with `<mark>` around words, and no other element. */
function markWords(html: string): (string | HTMLElement)[] {
  const plain = (part: string) =>
    new DOMParser().parseFromString(part, 'text/html').body.textContent ?? '';
  return html.split(/<mark>(.*?)<\/mark>/g).map((part, index) => {
    if (index % 2 === 0) return plain(`<span>${part}</span>`);
    const mark = document.createElement('mark');
    mark.textContent = plain(part);
    return mark;
  });
}
