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

test('what runs out says from the next day on that it is not confirmed; nothing else changes', () => {
  const { due } = describeStatus('es', { status: 'recognised', until: '2026-12-13' });
  expect(due?.until).toBe('2026-12-13');
  expect(due?.late).toEqual(describeStatus('es', { status: 'recognised-before' }).now);
  for (const status of statuses) expect(describeStatus('es', { status }).due).toBeUndefined();
});
