import { expect, test } from 'playwright/test';
import { factValue } from '../../src/i18n/format-fact.ts';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { guidePath, infoPath, procedurePath } from '../../src/present/entry-links.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import {
  deadlinesOf,
  deadlinesOfOutcome,
  runsFromLetter,
  type Deadline,
} from '../../src/model/deadline.ts';
import { guidePlace } from '../../src/model/guide.ts';
import { emergencyLines } from '../../src/model/help.ts';
import { readPhone } from '../../src/model/phone.ts';
import { readCatalog } from './content.ts';
import { complain, pageAt, type Page } from './site.ts';
import { textOf } from './text.ts';
import { plainText } from '../interface-strings.ts';

/** Whether one element stands before another in the page; true where there is no other. */
function isBefore(page: Page, first: string, then: string): boolean {
  const body = page.html.slice(page.html.indexOf('<main'));
  const [a, b] = [first, then].map((part) => body.indexOf(part));
  return a !== undefined && a >= 0 && (b === undefined || b < 0 || a < b);
}

function expectDeadlines(
  locale: LocaleSegment,
  path: string,
  deadlines: readonly Deadline[],
  next: string,
  condition?: string,
) {
  const page = pageAt(path);
  const box = page.root.querySelector('.deadline');
  expect.soft(box !== null, path).toBe(deadlines.length > 0);
  if (!box) return;
  const lines = box.querySelectorAll('.term');
  expect.soft(lines.filter((line) => textOf(line) !== '').length, path).toBe(deadlines.length);
  const counts = box.querySelector('.from') !== null;
  expect.soft(counts, `${path}: from which day`).toBe(deadlines.some(runsFromLetter));
  const help = textOf(page.root.querySelector('#legal .legal-aid'));
  const closed = translatorFor(locale)('legalAid.closed');
  if (help !== '' && deadlines.some(runsFromLetter))
    expect
      .soft(help.replace(/\s+/g, ''), `${path}: at night`)
      .toContain(closed.replace(/\s+/g, ''));
  if (condition !== undefined) {
    expect.soft(textOf(box.previousElementSibling), `${path}: of whom it holds`).toBe(condition);
    expect.soft(isBefore(page, next, 'class="deadline"'), `${path}: after ${next}`).toBe(true);
  }
  for (const [index, deadline] of deadlines.entries()) {
    if (!('term' in deadline)) continue;
    const value = lines[index]?.querySelector('data')?.getAttribute('value') ?? '';
    expect.soft(value, path).toContain(factValue(deadline.term));
    if (condition === undefined)
      expect.soft(isBefore(page, 'class="deadline"', next), `${path}: before ${next}`).toBe(true);
  }
}

for (const { segment } of locales)
  test(`${segment}: where time decides, the term stands before everything else, or after the text below the words of whom it holds`, () => {
    const catalog = readCatalog();
    for (const procedure of catalog.procedures)
      expectDeadlines(
        segment,
        procedurePath(procedure, segment),
        deadlinesOf(catalog, procedure),
        'class="summary"',
      );
    for (const outcome of catalog.guide.outcomes)
      expectDeadlines(
        segment,
        guidePath(segment, guidePlace(catalog.guide, outcome.id)),
        deadlinesOfOutcome(catalog, outcome),
        'class="lead"',
        outcome.deadlineIf && translatorFor(segment)(`guide.deadlineIf.${outcome.deadlineIf}`),
      );
  });

for (const { segment } of locales)
  test(`${segment}: working and calendar days are explained once, where they first stand`, () => {
    const t = translatorFor(segment);
    const found = complain((page) =>
      (['working-day', 'calendar-day'] as const).flatMap((unit) => {
        const counts = page.html.match(new RegExp(`<data value="[^"]*${unit}"`)) !== null;
        if (!page.path.startsWith(`/${segment}/`) || !counts) return [];
        const told = [t(`deadline.short.${unit}`), plainText(t(`deadline.counted.${unit}`))];
        const times = told.reduce((sum, words) => sum + page.text.split(words).length - 1, 0);
        return times === 1 ? [] : [`${unit} is explained ${times} times`];
      }),
    );
    expect(found).toEqual([]);
  });

test('no fold of a procedure holds a term, a form that counts days, or an emergency number that does not stand in view', () => {
  const catalog = readCatalog();
  const emergency = emergencyLines(catalog).flatMap(({ phones = [] }) =>
    phones.flatMap(({ number }) => readPhone(number)?.href ?? []),
  );
  expect(emergency.length).toBeGreaterThan(0);
  for (const { segment } of locales)
    for (const procedure of catalog.procedures) {
      const path = procedurePath(procedure, segment);
      const { root } = pageAt(path);
      // Where a trick is told to the police is no call for help.
      root.querySelector('#enganos')?.remove();
      const inFolds = root.querySelectorAll('main details');
      const callsIn = (parts: typeof inFolds) =>
        parts.flatMap((part) =>
          part.querySelectorAll('a').flatMap((link) => link.getAttribute('href') ?? []),
        );
      const folded = callsIn(inFolds).filter((href) => emergency.includes(href));
      expect.soft(root.querySelectorAll('details :is(.term, input)'), path).toEqual([]);
      for (const fold of inFolds) fold.remove();
      const inView = callsIn(root.querySelectorAll('main'));
      expect
        .soft(
          folded.filter((href) => !inView.includes(href)),
          path,
        )
        .toEqual([]);
    }
});

test('nobody is sent to a lawyer before health, school or children, and the doubt comes last and folded', () => {
  const catalog = readCatalog();
  const entries = [
    ...catalog.procedures.map((procedure) => ({
      path: procedurePath(procedure, 'es'),
      beforeActing: procedure.beforeActing,
    })),
    ...catalog.pages.map((page) => ({
      path: infoPath(page, 'es'),
      beforeActing: page.beforeActing,
    })),
  ];
  const emergency = new Set(
    emergencyLines(catalog)
      .flatMap(({ phones = [] }) => phones)
      .map(({ number }) => readPhone(number)?.href ?? ''),
  );
  const folded = entries.filter(({ beforeActing }) => beforeActing === 'go-anyway');
  expect(folded.length).toBeGreaterThan(0);
  for (const { path, beforeActing } of entries) {
    const { root } = pageAt(path);
    const isFirst = root.querySelector('main aside.changed') !== null;
    expect.soft(isFirst, path).toBe(beforeActing === 'legal-help-first');
    const notice = root.querySelector('main details.go-anyway');
    const position = notice?.range[0] ?? Infinity;
    expect.soft(notice !== null, path).toBe(beforeActing === 'go-anyway');
    expect.soft(notice?.hasAttribute('open') ?? false, path).toBe(false);
    for (const call of root.querySelectorAll('main a[href^="tel:"]'))
      if (emergency.has(call.getAttribute('href') ?? ''))
        expect.soft(call.range[0], `${path}: an emergency number`).toBeLessThan(position);
  }
});

test('no page but that on corrections shows a file of the content', () => {
  const found = complain(({ text, path }) =>
    path.endsWith('/corregir/') || !/content\/\S+\.(mdx|yaml)/.test(text) ? [] : ['a file path'],
  );
  expect(found).toEqual([]);
});
