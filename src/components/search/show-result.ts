import type { Result } from '../../search/find-all.ts';
import type { SearchData } from '../../search/search-data.ts';

/** A result as an item of the list: title, kind and date, and what it is about. */
export function showResult(result: Result, { kinds, words }: SearchData): HTMLLIElement {
  const item = document.createElement('li');
  const [heading, link] = [document.createElement('h2'), document.createElement('a')];
  link.href = result.href;
  link.textContent = result.title;
  if (result.lang !== undefined) link.lang = result.lang;
  if (result.kind === 'comuna') link.setAttribute('translate', 'no');
  heading.append(link);

  const about = document.createElement('p');
  about.className = 'soft small';
  about.textContent = [
    kinds[result.kind],
    result.spanish && words.inSpanish,
    result.where,
    result.asOf,
  ]
    .filter(Boolean)
    .join(' · ');
  item.append(heading, about);

  if (result.text !== undefined && result.text !== '') {
    const text = document.createElement('p');
    text.className = 'small';
    text.textContent = result.text;
    if (result.textLang !== undefined) text.lang = result.textLang;
    item.append(text);
  }
  return item;
}
