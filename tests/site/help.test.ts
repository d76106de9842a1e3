import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { emergencyLines, violenceLine } from '../../src/model/help.ts';
import { readCatalog } from './content.ts';
import { complain, pageAt } from './site.ts';
import { textOf } from './text.ts';

const emergencyLinks = () =>
  emergencyLines(readCatalog()).map(({ phones }) => `a[href="tel:${phones?.[0]?.number}"]`);

test('no doubt, source or age stands beside an emergency number', () => {
  const doubts = '.from, .trust, .caveats, [data-due]';
  const wrong = complain((page) =>
    emergencyLinks().flatMap((selector) =>
      page.html.includes(selector.slice(2, -1))
        ? page.root
            .querySelectorAll(selector)
            .filter((link) => link.closest('li, article, .card')?.querySelector(doubts))
            .map(() => `${selector} has one`)
        : [],
    ),
  );
  expect(wrong).toEqual([]);
});

for (const { segment } of locales) {
  const help = () => pageAt(pathOf(segment, { page: 'help' })).root;
  test(`the page of help shows each emergency number once, in the order of their urgency (${segment})`, () => {
    const links = help().querySelectorAll(`main :is(${emergencyLinks().join()})`);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      emergencyLines(readCatalog()).map(({ phones }) => `tel:${phones?.[0]?.number}`),
    );
  });

  test(`danger stands before advice: the words right above the line of guidance ask for none (${segment})`, () => {
    const line = violenceLine(readCatalog())?.phones?.[0]?.number;
    const words = translatorFor(segment)('help.guidance');
    const [danger = '', advice = ''] = words.split(/(?<=[.。])\s*/u);
    const above = help().querySelector(
      `.emergency > a[href="tel:${line}"]`,
    )?.previousElementSibling;
    expect(textOf(above ?? null)).toBe(words);
    expect(danger).not.toMatch(/[:：]/u);
    expect(advice).toMatch(/[:：]$/u);
  });
}

test('legal help stands before papers on the page of help', () => {
  const ids = pageAt(pathOf('es', { page: 'help' }))
    .root.querySelectorAll('main section')
    .map(({ id }) => id);
  expect(ids.indexOf('legal')).toBeGreaterThan(-1);
  expect(ids.indexOf('legal')).toBeLessThan(ids.indexOf('papers'));
});
