import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { emergencyLines } from '../../src/model/help.ts';
import { foldedCaveats } from '../../src/schema/vocabulary.ts';
import { embedsPath } from '../../src/i18n/routes.ts';
import { infoPath } from '../../src/present/entry-links.ts';
import { readCatalog } from './content.ts';
import { complain, once, readPages, type Page } from './site.ts';

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

/** The words of a page without what is folded. */
function readInView({ html }: Pick<Page, 'html'>): string {
  let depth = 0;
  const parts = html.split(/(<\/?details\b)/).filter((part) => {
    if (part === '<details') depth += 1;
    if (part === '</details') depth -= 1;
    return depth === 0;
  });
  return parts.join('').replaceAll(/<[^>]*>/g, '');
}

function findDoubts(page: Pick<Page, 'html' | 'lang'>): string[] {
  const inView = readInView(page);
  return (doubts.get(page.lang) ?? []).filter((words) => inView.includes(words));
}

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

/** What stands wrong about the marks of a page. */
function findMarkFaults(root: HTMLElement): string[] {
  const all = root.querySelectorAll('.trust');
  const blocks = all.map((mark) => mark.parentNode?.closest(block));
  return all.flatMap((mark, at) => [
    ...(blocks.indexOf(blocks[at] ?? null) < at
      ? [`two marks in ${mark.parentNode?.rawTagName ?? ''}`]
      : []),
    ...(mark.querySelector('details > summary + p') ? [] : ['a mark opens to nothing']),
  ]);
}

/** Emergency numbers of a page beside which its doubts stand. */
function findDoubtedNumbers(root: HTMLElement, numbers: ReadonlySet<string>): string[] {
  return root
    .querySelectorAll('a[href^="tel:"]')
    .filter((link) => numbers.has(link.getAttribute('href') ?? ''))
    .filter((link) =>
      link.closest('li, article, .card')?.querySelector('.trust, .caveats, [data-due]'),
    )
    .map((link) => `${link.getAttribute('href')} is doubted`);
}

/** Marks of a page that are seen before anything is opened. */
const countMarks = (root: HTMLElement) =>
  root.querySelectorAll('.trust details').filter((mark) => !mark.parentNode?.closest('details'))
    .length;

const emergencyNumbers = () =>
  new Set(emergencyLines(readCatalog()).map(({ phones }) => `tel:${phones?.[0]?.number}`));

/** One look at each page for all tests below: parsing thousands takes most of the time. */
const lookAtMarks = once(() => {
  const numbers = emergencyNumbers();
  return [...readPages().values()]
    .filter(({ html }) => /class="trust|[" ]caveats[" ]| data-due/.test(html))
    .map(({ file, path, root }) => ({
      file,
      path,
      faults: findMarkFaults(root),
      doubted: findDoubtedNumbers(root, numbers),
      marks: countMarks(root),
    }));
});
const report = (of: 'faults' | 'doubted') =>
  lookAtMarks().flatMap((page) => page[of].map((what) => `${page.file}: ${what}`));

test('a block has one mark, and it opens to something', () => {
  expect(report('faults')).toEqual([]);
});

test('no doubt, source or age stands beside an emergency number', () => {
  expect(report('doubted')).toEqual([]);
});

test('a second mark, one that opens to nothing, and a doubt beside an emergency number are found', () => {
  const [number = ''] = emergencyNumbers();
  const mark = '<div class="trust"><details><summary>a</summary><p>b</p></details></div>';
  const card = `<article class="card"><a href="${number}">1</a>${mark}</article>`;
  expect(findMarkFaults(parse(card))).toEqual([]);
  expect(findMarkFaults(parse(`<section>${mark}${mark}</section>`))).toHaveLength(1);
  expect(findMarkFaults(parse(card.replace('<p>b</p>', '')))).toHaveLength(1);
  expect(findDoubtedNumbers(parse(card), emergencyNumbers())).toHaveLength(1);
  expect(findDoubtedNumbers(parse(card.replace(number, 'tel:1')), emergencyNumbers())).toEqual([]);
});

test('a comuna page shows at most six marks of doubt, and folds the others with what they are about', () => {
  const comunas = lookAtMarks().filter(({ path }) => /^\/[^/]+\/comunas\/[^/]+\/$/.test(path));
  expect(comunas.filter(({ marks }) => marks > 6).map(({ file }) => file)).toEqual([]);
  expect(Math.max(...comunas.map(({ marks }) => marks))).toBeGreaterThan(0);
});
