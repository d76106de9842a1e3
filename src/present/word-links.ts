import { sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { anchorOf, pathOf } from '../i18n/routes.ts';
import { stemName, type CounterIndex } from '../model/counter-index.ts';
import type { References } from '../model/types.ts';

/** What a page has led to, so that only the first use of a word leads to its meaning. */
export interface WordLinks {
  index: CounterIndex;
  locale: LocaleSegment;
  led: Set<string>;
  /** How many more it may lead to. */
  left: number;
}

/** A page has at most so many: each takes bytes, and a text full of links is hard to read. */
const mostLinks = 7;

/** What stands behind a name: `Corporación de Asistencia Judicial, CAJ`. */
const shortForm = /, [A-Z]{2,}$/;

/** Address of a word on the page of the words of the counter. */
const wordPath = (locale: LocaleSegment, id: string) =>
  `${pathOf(locale, { page: 'words' })}#${anchorOf(id)}`;

/**
 * For a page whose texts lead to the words of the counter. None of its headings does, nor what stands
 * in one of them.
 */
export function startWordLinks(
  { counter }: Pick<References, 'counter'>,
  locale: LocaleSegment,
  headings: readonly string[] = [],
): WordLinks {
  const said = headings.flatMap((text) => findIds(counter, text));
  return { index: counter, locale, led: new Set(said), left: mostLinks };
}

const findIds = ({ byName, names }: CounterIndex, text: string) =>
  [...text.matchAll(names)].flatMap(([name]) => byName.get(stemName(name)) ?? []);

/** Where a Spanish name of a text leads; undefined when the page has led there, or nothing explains it. */
export function leadToWord(links: WordLinks | undefined, name: string): string | undefined {
  const id = links?.index.byName.get(stemName(name.replace(shortForm, '')));
  if (!links || id === undefined || links.led.has(id) || links.left === 0) return undefined;
  links.led.add(id);
  links.left -= 1;
  return wordPath(links.locale, id);
}

/** Spanish prose cut where a word leads to its meaning. Other languages mark their Spanish names. */
export function linkWords(
  links: WordLinks | undefined,
  text: string,
): (string | { text: string; href: string })[] {
  if (links?.locale !== sourceLocale) return [text];
  const pieces: (string | { text: string; href: string })[] = [];
  let end = 0;
  for (const { 0: name, index } of text.matchAll(links.index.inProse)) {
    const href = leadToWord(links, name);
    if (href === undefined) continue;
    pieces.push(text.slice(end, index), { text: name, href });
    end = index + name.length;
  }
  return [...pieces, text.slice(end)];
}

const aside = /<a\b[^]*?<\/a>|<[^>]*>/g;

/** The same of the HTML of a paragraph: what stands in a link stays as it is. */
export function linkHtml(links: WordLinks | undefined, html: string): string {
  if (links?.locale !== sourceLocale) return html;
  const link = (text: string) =>
    linkWords(links, text)
      .map((piece) =>
        typeof piece === 'string' ? piece : `<a href="${piece.href}">${piece.text}</a>`,
      )
      .join('');
  let end = 0;
  let linked = '';
  for (const { 0: tag, index } of html.matchAll(aside)) {
    linked += link(html.slice(end, index)) + tag;
    end = index + tag.length;
  }
  return linked + link(html.slice(end));
}
