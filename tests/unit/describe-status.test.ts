import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { statuses } from '../../src/model/status.ts';
import { describeEvent, describeStatus } from '../../src/present/describe-status.ts';
import type { SelloEventData } from '../../src/schema/comuna.ts';

const event: SelloEventData = { stage: 'trained', sources: ['any'], caveats: [] };
const course: SelloEventData = { ...event, training: 'mediation' };

test('no form of a status calls another course the training of the Sello, in any language', () => {
  for (const { segment } of locales) {
    const training = describeStatus(segment, { status: 'trained', event }).now;
    const other = describeStatus(segment, { status: 'trained', event: course }).now;
    expect(other.line).not.toBe(training.line);
    expect(other.short).not.toBe(training.short);
    expect(describeEvent(segment, course).what).not.toBe(describeEvent(segment, event).what);
    expect(describeEvent(segment, course).remark).toBeDefined();
    expect(describeEvent(segment, event).remark).toBeUndefined();
  }
});

/** Words of a text but the shortest, as its language parts them. */
const wordsOf = (text: string, tag: string) =>
  [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .filter((word) => word.length > (/\p{Script=Han}/u.test(word) ? 1 : 3));

for (const { segment, tag } of locales)
  test(`${segment}: what follows the words on a course does not say them again`, () => {
    const { now } = describeStatus(segment, { status: 'trained', event: course });
    const { what, remark = '' } = describeEvent(segment, course);
    const said = new Set(wordsOf(`${now.short} ${what}`, tag));
    for (const text of [now.meaning, remark]) {
      const again = new Set(wordsOf(text, tag).filter((word) => said.has(word)));
      expect(again.size, `${text}: ${[...again].join(', ')}`).toBeLessThan(2);
    }
  });

test('what runs out says from the next day on that it is not confirmed; nothing else changes', () => {
  const { due } = describeStatus('es', { status: 'recognised', until: '2026-12-13' });
  expect(due?.until).toBe('2026-12-13');
  expect(due?.late).toEqual(describeStatus('es', { status: 'recognised-before' }).now);
  for (const status of statuses) expect(describeStatus('es', { status }).due).toBeUndefined();
});
