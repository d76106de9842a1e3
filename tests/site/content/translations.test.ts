import { expect, test } from 'playwright/test';
import { readContent } from '../../../scripts/read-content.ts';
import { contentContext } from '../../../src/content-context.ts';
import { locales, textRules } from '../../../src/i18n/locales.ts';
import { completeLocales } from '../../../src/i18n/translator.ts';
import { checkLanguages } from '../../../src/model/checks/languages.ts';
import { todayInChile } from '../../../src/model/dates.ts';
import { digestOf } from '../../../src/model/digest.ts';
import { findTermFaults } from '../../../src/model/glossary-report.ts';
import { listTexts } from '../../../src/model/translatable-texts.ts';

// They ask whether the translations follow the Spanish: not in `unit`, which holds while they are being made.
const others = locales.map(({ segment }) => segment).filter((segment) => segment !== 'es');

test('a change of one Spanish paragraph outdates exactly the translations of its text', () => {
  const { content } = readContent();
  const outdated = () =>
    listTexts(content).flatMap(({ source, translations }) =>
      [...translations.values()].filter(
        ({ data }) => data.translation?.of !== digestOf(source.data, source.body),
      ),
    );
  expect(outdated()).toEqual([]);
  const entry = content.pageWords.find(({ id, body }) => id.endsWith('/es') && body.trim() !== '');
  if (!entry) throw new Error('no page has a body');
  const { body } = entry;
  const page = entry.id.replace(/es$/, '');
  entry.body = `${body.trimEnd()} Hoy.`;
  expect(
    outdated()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(others.map((locale) => `${page}${locale}`).sort());
  entry.body = body;
  expect(outdated()).toEqual([]);
});

test('a language that has all strings has all files of words', () => {
  const context = contentContext(todayInChile(new Date()));
  expect(checkLanguages(readContent().content, { ...context, locales: completeLocales })).toEqual(
    [],
  );
});

test('every text uses the approved translation of each term, and shows official names', () => {
  const { content } = readContent();
  const [es] = content.glossary.filter(({ id }) => id === 'es');
  if (!es) throw new Error('no Spanish glossary');
  expect(Object.keys(es.data).length).toBeGreaterThanOrEqual(80);
  expect(
    others.flatMap((locale) => findTermFaults(content, locale, textRules.get(locale)?.prefixes)),
  ).toEqual([]);
});
