import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { changeFacts, type Change } from '../../scripts/change-facts/change-content.ts';
import { otherDate, otherPhone } from '../../scripts/change-facts/other-values.ts';
import { otherUrl, otherWords } from '../../scripts/change-facts/other-words.ts';
import { restoreRefused } from '../../scripts/change-facts/restore.ts';
import { seedRandom } from '../../scripts/synthetic/random.ts';
import { readPhone } from '../../src/model/phone.ts';
import { webAddress } from '../../src/schema/common.ts';

const file = 'content/contacts/uno.yaml';
const old = {
  name: 'Oficina Supuesta',
  kind: 'ngo',
  phones: [{ number: '+56229027004' }],
  facts: { plazo: { kind: 'duration', amount: 10, unit: 'day' } },
  sources: ['supuesta'],
};
function change(seed: number) {
  const changes: Change[] = [];
  const data = changeFacts(old, { file, path: '' }, seedRandom(seed), changes);
  return { data: data as typeof old, changes };
}

test('every fact of a file becomes another, and nothing else', () => {
  const { data, changes } = change(1);
  expect(changes.map(({ path }) => path)).toEqual([
    'name',
    'phones.0.number',
    'facts.plazo.amount',
  ]);
  expect(data).toMatchObject({ kind: 'ngo', sources: ['supuesta'] });
  expect(data.name).not.toBe(old.name);
  expect(change(1).data).toEqual(data);
  expect(change(2).data).not.toEqual(data);
});

test('what a check refuses is again what it was, and the rest stays changed', () => {
  const { data, changes } = change(1);
  const refused = { file, field: 'phones.0.number' };
  restoreRefused(refused, { file, data, body: '' }, { file, data: old, body: '' }, changes);
  expect(data.phones).toEqual(old.phones);
  expect(data.name).not.toBe(old.name);
});

test('another value is of the kind of the old one', () => {
  const seeds = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(seeds, fc.constantFrom('+56229027004', '6003607777', '1455'), (seed, number) => {
      const made = otherPhone(number, seedRandom(seed));
      expect(made).not.toBe(number);
      expect(readPhone(made)).toMatchObject({ kind: readPhone(number)?.kind });
    }),
    { seed: 11, numRuns: 200 },
  );
  for (const date of ['2024', '2024-02', '2024-02-29']) {
    const made = otherDate(date, seedRandom(1));
    expect(made).not.toBe(date);
    expect(made).toHaveLength(date.length);
  }
  expect(otherWords('Oficina de Ayuda')).toHaveLength('Oficina de Ayuda'.length);
  for (const url of ['https://www.ejemplo.cl/', 'https://ejemplo.cl/una/pagina?id=3']) {
    expect(otherUrl(url)).not.toBe(url);
    expect(webAddress.safeParse(otherUrl(url)).success).toBe(true);
  }
});
