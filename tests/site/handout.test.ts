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
import { complainOfComunas, readCatalog } from './content.ts';
import { readNumbers } from './same-facts.ts';
import { readPages, tested, type Page } from './site.ts';

const handoutOf = ({ slug }: Comuna) => pathOf(sourceLocale, { page: 'handout', slug });

/** Runs a check over the sheet of each comuna in some languages. */
const complainOfSheets = (
  check: (page: Page, comuna: Comuna) => readonly string[],
  segments = locales.map(({ segment }) => segment),
) =>
  segments.flatMap((segment) =>
    complainOfComunas(check, (comuna) => pathIn(segment, handoutOf(comuna))),
  );

test('every sheet has the numbers for danger first, where to go, all steps, legal help and the state of the Sello', () => {
  const { road } = readCatalog();
  const wrong = complainOfSheets((page) => {
    const [sheet] = page.root.querySelectorAll('.handout');
    const parts = sheet?.querySelectorAll('section').map(({ classNames }) => classNames) ?? [];
    return [
      ...(parts[0] === 'handout-danger' ? [] : ['danger is not the first']),
      ...(sheet?.querySelector('.handout-danger [href^="tel:"]') ? [] : ['no number for danger']),
      ...(parts.length === 5 + Number(road.papers.length > 0) ? [] : [parts.join(', ')]),
      ...(sheet?.querySelectorAll('.handout-reach').length ? [] : ['nowhere to go']),
      ...(sheet?.querySelectorAll('ol > li').length === road.steps.length
        ? []
        : ['a step is missing']),
      ...(sheet?.text.includes('Sello Migrante') ? [] : ['nothing of the Sello']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every sheet says in Spanish until when to use it, which is a month after it was made or later', () => {
  const catalog = readCatalog();
  const wrong = complainOfSheets((page, comuna) => {
    const { until, today } = handoutPage(catalog, comuna);
    const head = page.root.querySelector('.handout-head')?.text ?? '';
    return [
      ...(head.includes(`después del ${formatDate(sourceLocale, until)}`) ? [] : [`not ${until}`]),
      ...(head.includes(formatDate(sourceLocale, today)) ? [] : ['no day of making']),
      ...(until >= addMonths(today, 1) ? [] : ['it is of no use']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every part of a sheet says what is overdue on it, the papers as soon as one of them is', () => {
  const catalog = readCatalog();
  const wrong = complainOfSheets((page, comuna) => {
    const { places, road, papers, legal } = handoutPage(catalog, comuna);
    const parts = page.root.querySelectorAll('.handout-part');
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
      return parts[at]?.text.includes(words) ? [] : [`part ${at} hides that it is overdue`];
    });
  });
  expect(wrong).toEqual([]);
});

test('whatever a sheet says stands in Spanish too, beside the language of the reader', () => {
  const wrong = complainOfSheets((page) => {
    const rows = page.root.querySelectorAll('.handout .both');
    const isSpanish = page.lang === sourceLocale;
    const single = rows.filter(
      ({ children }) =>
        children.length !== (isSpanish ? 1 : 2) ||
        children.some((each) => each.text.trim() === '') ||
        (!isSpanish && children[1]?.getAttribute('lang') !== sourceLocale),
    );
    return [
      ...(rows.length > 12 ? [] : ['too little']),
      ...single.map((row) => row.text.trim().slice(0, 60)),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a sheet has the same numbers and dates in both languages', () => {
  const wrong = complainOfSheets(({ root, path }) => {
    const segment = locales.find((one) => path.startsWith(pathOf(one.segment, { page: 'home' })));
    return root.querySelectorAll('.handout .both').flatMap((row) => {
      const [own = '', spanish = own] = row.children.map(({ text }) => text);
      const numbers = readNumbers(own, segment?.segment ?? sourceLocale).join();
      return numbers === readNumbers(spanish, sourceLocale).join() ? [] : [`${own} | ${spanish}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('the code of every sheet is that of its comuna, and the address beside it a page', () => {
  const wrong = complainOfSheets((page, { slug }) => {
    const head = page.root.querySelector('.handout-head');
    const code = head?.querySelector('img')?.getAttribute('src') ?? '';
    const short = head?.querySelector('a')?.getAttribute('href') ?? '';
    return [
      ...(code.endsWith(`/qr/${slug}.svg`) && existsSync(tested().dist + code) ? [] : [code]),
      ...(short === shortPathOf(slug) && readPages().has(short) ? [] : [short]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('what is sent on names the comuna and leads to a page, in each language that of the language', () => {
  const wrong = complainOfSheets(({ root }, { slug, name }) => {
    const links = root.querySelectorAll('.share a').map((link) => ({
      href: decodeURIComponent(link.getAttribute('href') ?? '').replaceAll('&amp;', '&'),
      lang: link.parentNode?.getAttribute('lang') ?? '',
    }));
    const lost = links.filter(({ href }) => {
      const [url] = /https:\/\/(?!wa\.me)\S+$/.exec(href) ?? [];
      return !href.includes(name) || !url || !readPages().has(new URL(url).pathname);
    });
    const others = new Set(
      root.querySelectorAll('.share details .share-links').map((list) => list.getAttribute('lang')),
    );
    return [
      ...(links.length === 3 * locales.length ? [] : [`${links.length} links`]),
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
