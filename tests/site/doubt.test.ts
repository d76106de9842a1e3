import { expect, test } from 'playwright/test';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { foldedCaveats } from '../../src/schema/vocabulary.ts';
import { embedsPath } from '../../src/i18n/routes.ts';
import { infoPath } from '../../src/present/entry-links.ts';
import { readCatalog } from './content.ts';
import { complain, type Page } from './site.ts';

/** In which words a page doubts a fact. */
function listDoubts(segment: LocaleSegment): string[] {
  const t = translatorFor(segment);
  const dates = (['trust.dueOn', 'trust.overdue'] as const).map(
    (key) => t(key, { date: '|' }).split('|')[0] ?? '',
  );
  return [
    ...foldedCaveats.map((caveat) => t(`caveat.${caveat}`).replaceAll('*', '')),
    t('reach.old'),
    ...[...dates, t('trust.unconfirmedFact')].map((words) => ` · ${words}`),
  ];
}
const doubts = new Map(locales.map(({ tag, segment }) => [tag, listDoubts(segment)]));

const innermost = /<details\b(?:(?!<details\b)[^])*?<\/details>/;

/** The words of a page without what is folded. */
function readInView({ html }: Pick<Page, 'html'>): string {
  let rest = html;
  while (innermost.test(rest)) rest = rest.replaceAll(new RegExp(innermost, 'g'), ' ');
  return rest.replaceAll(/<[^>]*>/g, '');
}

const findDoubts = (page: Pick<Page, 'html' | 'lang'>) =>
  (doubts.get(page.lang) ?? []).filter((words) => readInView(page).includes(words));

test('no page doubts a fact in view: every doubt stands folded under a mark', () => {
  // What the portal says of itself may name its doubts.
  const pages = readCatalog().pages.filter(({ section }) => section === 'site');
  const own = new Set(
    locales.flatMap(({ segment }) => pages.map((page) => infoPath(page, segment))),
  );
  // On a card that other sites show, and on a sheet of paper, nothing opens: they say their doubts.
  const says = ({ path }: Page) =>
    own.has(path) || path.startsWith(embedsPath) || path.endsWith('/hoja/');
  expect(complain((page) => (says(page) ? [] : findDoubts(page)))).toEqual([]);
});

test('a doubt in view is found, and one that is folded is not', () => {
  const [words = ''] = listDoubts('es');
  const folded = `<details><summary>a</summary><details>${words}</details></details>`;
  expect(findDoubts({ lang: 'es', html: `<p>${words}</p>${folded}` })).toEqual([words]);
  expect(findDoubts({ lang: 'es', html: folded })).toEqual([]);
});

const block = '.card, .line, .fold, .legal-aid, .seal-event, li, .prose, section';

test('a block has one mark, and it opens to something', () => {
  const wrong = complain((page) => {
    if (!page.html.includes('class="trust')) return [];
    const all = page.root.querySelectorAll('.trust');
    const blocks = all.map((mark) => mark.parentNode?.closest(block));
    return all.flatMap((mark, at) => [
      ...(blocks.indexOf(blocks[at] ?? null) < at
        ? [`two marks in ${mark.parentNode?.rawTagName ?? ''}`]
        : []),
      ...(mark.querySelector('details > summary + p') ? [] : ['a mark opens to nothing']),
    ]);
  });
  expect(wrong).toEqual([]);
});

/** Marks of a page that are seen before anything is opened. */
const countMarks = (page: Pick<Page, 'root'>) =>
  page.root
    .querySelectorAll('.trust details')
    .filter((mark) => !mark.parentNode?.closest('details')).length;

test('a comuna page shows at most six marks of doubt, and folds the others with what they are about', () => {
  const comunas = /^\/[^/]+\/comunas\/[^/]+\/$/;
  let most = 0;
  const wrong = complain((page) => {
    if (!comunas.test(page.path)) return [];
    const marks = countMarks(page);
    most = Math.max(most, marks);
    return marks > 6 ? [`${marks} marks in view`] : [];
  });
  expect(wrong).toEqual([]);
  expect(most).toBeGreaterThan(0);
});
