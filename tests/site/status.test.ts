import { NodeType, type Node } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { describeStatus } from '../../src/present/describe-status.ts';
import { complain, readPage, type Page } from './site.ts';

const sentencesOf = (text: string) => text.split(/[.。؟]/u).map((sentence) => sentence.trim());
/** Sentences, and what follows a colon or a dot between two parts, or stands in brackets. */
const partsOf = (text: string) =>
  sentencesOf(text)
    .flatMap((sentence) => [
      sentence,
      ...sentence.split(/[:：·]/u).slice(1),
      ...sentence.split(/[()（）]/u).slice(1),
    ])
    .map((part) => part.trim());
/** What says that a recognition stands: no page may go on saying it once it has run out. */
const standing = new Set(
  locales.flatMap(({ segment }) => {
    const { line, short, meaning } = describeStatus(segment, { status: 'recognised' }).now;
    return [line, short, meaning].flatMap((text) => sentencesOf(text)[0] ?? []);
  }),
);
const say = (texts: readonly string[]) => [
  ...new Set(texts.flatMap(partsOf).filter((part) => standing.has(part))),
];

const unescape = (html: string) => html.replaceAll('&#39;', "'").replaceAll('&quot;', '"');

/** Where such words are at home: in what the browser takes away after the last day, and where they are explained. */
const atHome = '[data-due] > .when, .legend, .info-page .prose';
const apart = String.raw`[.。؟:：·()（）<>"]`;
/** Such words as a part of their own: those for the contrary may hold them. */
const mentioned = new RegExp(
  String.raw`(?<=${apart}\s*)(?:${[...standing].join('|')})(?=\s*${apart})`,
  'u',
);
function mentions(html: string): boolean {
  const text = unescape(html);
  return [...standing].some((words) => text.includes(words)) && mentioned.test(text);
}

const listTexts = (node: Node): string[] =>
  node.nodeType === NodeType.TEXT_NODE
    ? [node.text.replace(/\s+/g, ' ')]
    : node.childNodes.flatMap(listTexts);

/** What a page would go on saying of a recognition: in its text, its drawings and its attributes. */
function findStale(page: Page): string[] {
  // Few pages say any of it: parsing all of them would take most of a minute.
  if (!mentions(page.html)) return [];
  const root = page.root;
  for (const part of root.querySelectorAll(atHome)) part.remove();
  const attributes = root.querySelectorAll('*').flatMap((each) => Object.values(each.attributes));
  return say([...listTexts(root), ...attributes]);
}

const wrap = (body: string) => readPage('made.html', `<html><body>${body}</body></html>`);

test('a status that stands outside of what ages is found out', () => {
  const [words = ''] = standing.values();
  for (const body of [
    `<p>${words}</p>`,
    `<p data-due="2026-01-01">${words}</p>`,
    `<a aria-label="Melipilla: ${words}">Melipilla</a>`,
    `<p>Melipilla, a unos 9 km · ${words}</p>`,
    `<svg><title>${words}</title></svg>`,
    `<div data-due="2026-01-01"><p><span class="when">${words}</span></p></div>`,
  ])
    expect(findStale(wrap(body)), body).toEqual([words]);
  expect(findStale(wrap(`<p data-due="2026-01-01"><b class="when">${words}</b></p>`))).toEqual([]);
});

test('no page says that a recognition stands where that does not age by itself', () => {
  expect(complain(findStale)).toEqual([]);
});

test('the script by which a page ages stands in those with something that is due, and in no other', () => {
  const inline = /<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
  const wrong = complain(({ html }) => {
    const ages = [...html.matchAll(inline)].some(([, script = '']) => script.includes('.late'));
    return ages === html.includes(' data-due="') ? [] : [ages ? 'nothing is due' : 'cannot age'];
  });
  expect(wrong).toEqual([]);
});
