import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { formatDate } from '../../src/i18n/format.ts';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { pathIn, pathOf, shortPathOf } from '../../src/i18n/routes.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { addMonths } from '../../src/model/calendar.ts';
import { handoutPage } from '../../src/model/pages/handout-page.ts';
import { must } from '../../src/model/must.ts';
import type { Comuna } from '../../src/model/types.ts';
import { readCatalog } from './content.ts';
import { readNumbers } from './same-facts.ts';
import { once, pageAt, readPages, tested, type Page } from './site.ts';

const handoutOf = ({ slug }: Comuna) => pathOf(sourceLocale, { page: 'handout', slug });

/** What the tests ask of a sheet, read in one go: parsing thousands takes most of the time. */
function readSheet({ root, file, lang }: Page) {
  const [sheet] = root.querySelectorAll('.handout');
  const head = root.querySelector('.handout-head');
  return {
    file,
    lang,
    sections: sheet?.querySelectorAll('section').map(({ classNames }) => classNames) ?? [],
    dangerNumber: sheet?.querySelector('.handout-danger [href^="tel:"]')?.text,
    places: sheet?.querySelectorAll('.handout-reach').length ?? 0,
    steps: sheet?.querySelectorAll('ol > li').length ?? 0,
    text: sheet?.text ?? '',
    head: head?.text ?? '',
    code: head?.querySelector('img')?.getAttribute('src') ?? '',
    short: head?.querySelector('a')?.getAttribute('href') ?? '',
    parts: root.querySelectorAll('.handout-part').map(({ text }) => text),
    rows: root.querySelectorAll('.handout .both').map(({ children }) => ({
      texts: children.map(({ text }) => text.trim()),
      lang: children[1]?.getAttribute('lang'),
    })),
    shared: root.querySelectorAll('.share a').map((link) => ({
      href: decodeURIComponent(link.getAttribute('href') ?? '').replaceAll('&amp;', '&'),
      lang: link.parentNode?.getAttribute('lang') ?? '',
    })),
    otherLanguages: root
      .querySelectorAll('.share details .share-links')
      .map((list) => list.getAttribute('lang')),
  };
}
type Sheet = ReturnType<typeof readSheet>;

/** The sheet of each comuna in each language. */
const readSheets = once(() =>
  readCatalog().comunas.flatMap((comuna) => {
    const wanted = handoutPage(readCatalog(), comuna);
    return locales.map(({ segment }) => ({
      comuna,
      segment,
      wanted,
      sheet: readSheet(pageAt(pathIn(segment, handoutOf(comuna)))),
    }));
  }),
);

/** Runs a check over each sheet; answers each complaint with the file that it is about. */
const complainOfSheets = (
  check: (sheet: Sheet, of: ReturnType<typeof readSheets>[number]) => readonly string[],
) =>
  readSheets().flatMap((one) => check(one.sheet, one).map((what) => `${one.sheet.file}: ${what}`));

test('every sheet has the numbers for danger first, where to go, all steps, legal help and the state of the Sello', () => {
  const { road } = readCatalog();
  const wrong = complainOfSheets(({ sections, dangerNumber, places, steps, text }) => [
    ...(sections[0] === 'handout-danger' ? [] : ['danger is not the first']),
    ...(dangerNumber ? [] : ['no number for danger']),
    ...(sections.length === 5 + Number(road.papers.length > 0) ? [] : [sections.join(', ')]),
    ...(places > 0 ? [] : ['nowhere to go']),
    ...(steps === road.steps.length ? [] : ['a step is missing']),
    ...(text.includes('Sello Migrante') ? [] : ['nothing of the Sello']),
  ]);
  expect(wrong).toEqual([]);
});

test('every sheet says in Spanish until when to use it, which is a month after it was made or later', () => {
  const wrong = complainOfSheets(({ head }, { wanted }) => {
    const { until, today } = wanted;
    return [
      ...(head.includes(`después del ${formatDate(sourceLocale, until)}`) ? [] : [`not ${until}`]),
      ...(head.includes(formatDate(sourceLocale, today)) ? [] : ['no day of making']),
      ...(until >= addMonths(today, 1) ? [] : ['it is of no use']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every part of a sheet says what is overdue on it, the papers as soon as one of them is', () => {
  const wrong = complainOfSheets(({ parts }, { wanted }) => {
    const { places, road, papers, legal } = wanted;
    const trusts = [
      [places.best.trust],
      [road.trust],
      ...(papers.length > 0 ? [papers.map(({ trust }) => trust)] : []),
      legal.helper ? [legal.helper.trust] : [],
    ];
    return trusts.flatMap((all, at) => {
      const [first] = all.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
      if (first?.state !== 'due') return [];
      const date = formatDate(sourceLocale, first.dueOn.slice(0, 7));
      const words = translatorFor(sourceLocale)('trust.overdue', { date });
      return parts[at]?.includes(words) ? [] : [`part ${at} hides that it is overdue`];
    });
  });
  expect(wrong).toEqual([]);
});

test('whatever a sheet says stands in Spanish too, beside the language of the reader', () => {
  const wrong = complainOfSheets(({ rows }, { segment }) => {
    const isSpanish = segment === sourceLocale;
    const single = rows.filter(
      ({ texts, lang }) =>
        texts.length !== (isSpanish ? 1 : 2) ||
        texts.includes('') ||
        (!isSpanish && lang !== sourceLocale),
    );
    return [
      ...(rows.length > 12 ? [] : ['too little']),
      ...single.map(({ texts }) => texts.join(' ').slice(0, 60)),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a sheet has the same numbers and dates in both languages', () => {
  const wrong = complainOfSheets(({ rows }, { segment }) =>
    rows.flatMap(({ texts: [own = '', spanish = own] }) => {
      const numbers = readNumbers(own, segment).join();
      return numbers === readNumbers(spanish, sourceLocale).join() ? [] : [`${own} | ${spanish}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('the code of every sheet is that of its comuna, and the address beside it a page', () => {
  const wrong = complainOfSheets(({ code, short }, { comuna: { slug } }) => [
    ...(code.endsWith(`/qr/${slug}.svg`) && existsSync(tested().dist + code) ? [] : [code]),
    ...(short === shortPathOf(slug) && readPages().has(short) ? [] : [short]),
  ]);
  expect(wrong).toEqual([]);
});

test('what is sent on names the comuna and leads to a page, in each language that of the language', () => {
  const wrong = complainOfSheets(({ shared, otherLanguages }, { comuna: { slug, name } }) => {
    const lost = shared.filter(({ href }) => {
      const [url] = /https:\/\/(?!wa\.me)\S+$/.exec(href) ?? [];
      return !href.includes(name) || !url || !readPages().has(new URL(url).pathname);
    });
    const others = new Set(otherLanguages);
    return [
      ...(shared.length === 3 * locales.length ? [] : [`${shared.length} links`]),
      ...(others.size === locales.length - 1 ? [] : [[...others].join()]),
      ...lost.map(({ href, lang }) => `${slug}: ${lang} ${href}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('no page that somebody else may look at offers to share or to take along', () => {
  const wrong = [...readPages().values()]
    .filter(({ path }) => path.includes('/fichas/'))
    .filter(({ html }) => /class="(?:share|take)\b|wa\.me\/\?text|sms:\?/.test(html));
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(must(readPages(), handoutOf(readCatalog().comunas[0] as Comuna)).html).toContain('sms:?');
});
