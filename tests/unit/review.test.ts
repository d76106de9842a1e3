import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, test as base } from 'playwright/test';
import { askOn } from '../../scripts/new/ask.ts';
import { askResults } from '../../scripts/review/ask-results.ts';
import { partNames, type Check } from '../../scripts/review/check.ts';
import { chooseChecks, isDue, readShare } from '../../scripts/review/choose-checks.ts';
import { describeCheck } from '../../scripts/review/describe-checks.ts';
import { editEntry } from '../../scripts/review/edit-entry.ts';
import { listChecks } from '../../scripts/review/list-checks.ts';
import { recordResult } from '../../scripts/review/record.ts';
import { readCatalog } from '../../scripts/read-catalog.ts';
import { listSubjects } from '../../src/model/desk/subjects.ts';
import * as fixtures from '../fixtures/fixtures.ts';

const test = base.extend<{ content: string }>({
  content: async ({}, use, info) => {
    const content = join(info.outputPath(), 'content');
    cpSync(fixtures.content, content, { recursive: true });
    await use(content);
    rmSync(content, { recursive: true });
  },
});

const readChecks = (content = fixtures.content) =>
  listChecks(readCatalog(content, fixtures.builtOn));
const all = readChecks();
const checkOf = (id: string, checks = all) => checks.find((check) => check.id === id)!;

/** What an answer adds to a file, in a line of its own or in a block. */
const added = /^ *checked:(?: \{.*\}|\n {2}on:.*\n {2}result:.*)\n/m;

test('the procedures of doubtful law come first, each with the bills that are pending and where to read of them', () => {
  const catalog = readCatalog(fixtures.content, fixtures.builtOn);
  const doubtful = catalog.procedures.filter(({ pending }) => pending);
  expect(doubtful.length).toBeGreaterThan(1);
  const first = all.slice(0, doubtful.length);
  expect(first.map(({ id }) => id).toSorted()).toEqual(
    doubtful.map(({ slug }) => `procedure:${slug}`).toSorted(),
  );
  for (const { pending = [], slug } of doubtful) {
    const check = checkOf(`procedure:${slug}`);
    for (const bill of pending) {
      expect(check.compare.join()).toContain(`whether ${bill} (`);
      const { sources } = catalog.lawChanges.find(({ slug: own }) => own === bill)!;
      const urls = sources.flatMap((id) => catalog.sources.get(id)?.url ?? []);
      expect(check.addresses.map(({ url }) => url)).toEqual(expect.arrayContaining(urls));
      expect(checkOf(`law-change:${bill}`).part).toBe('law');
    }
  }
  const order = all.map(({ part }) => partNames.indexOf(part));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('a check says where to look, the official page first, what the site says and what to compare', () => {
  const [procedure] = readCatalog(fixtures.content, fixtures.builtOn).procedures.filter(
    ({ officialUrl, facts }) => officialUrl && Object.keys(facts).length > 0,
  );
  const { addresses, says, compare } = checkOf(`procedure:${procedure?.slug}`);
  expect(addresses[0]).toEqual({ what: 'official page', url: procedure?.officialUrl });
  expect(says[0]).toContain(procedure?.officialName);
  expect(compare.length).toBeGreaterThan(2);
  const office = describeCheck(checkOf('comuna:puerto-ficticio/office'));
  expect(office).toContain('- phones: +56220000001, +56220000002');
  expect(office).toContain('- https://horas-puerto.example.org/ (booking)');
});

test('whose a check is does not depend on what others answer, and nobody is left out', () => {
  const shares = [1, 2, 3].map((me) =>
    chooseChecks(all, fixtures.builtOn, { share: { me, of: 3 } }),
  );
  expect(
    shares
      .flat()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(all.map(({ id }) => id).toSorted());
  for (const share of shares) expect(share.length).toBeGreaterThan(all.length / 6);
  const [mine = []] = shares;
  expect(chooseChecks(mine, fixtures.builtOn, { share: { me: 1, of: 3 } })).toEqual(mine);
  expect(readShare('2/3')).toEqual({ me: 2, of: 3 });
  for (const wrong of ['0/2', '3/2', 'A', '1']) expect(() => readShare(wrong)).toThrow('1/2');
});

test('what was looked at is due again after the months of its part', () => {
  const doubtful = { ...all[0]!, checked: { on: '2026-05-01', result: 'same' } } as Check;
  expect(isDue(all[0]!, '2026-05-02')).toBe(true);
  expect(isDue(doubtful, '2026-05-31')).toBe(false);
  expect(isDue(doubtful, '2026-06-01')).toBe(true);
  expect(isDue({ ...doubtful, part: 'comunas' }, '2027-04-30')).toBe(false);
});

test('an answer is written into every kind of entry, and every other byte stays', () => {
  for (const { file, at } of all) {
    const text = readFileSync(file, 'utf8');
    const edit = (result: string) => ({
      set: [...at, 'checked'],
      value: { on: '2026-05-20', result },
    });
    const once = editEntry(file, text, [edit('same')]);
    expect(once.replace(added, ''), file).toBe(text);
    const twice = editEntry(file, once, [edit('differs')]);
    expect(twice.match(/checked:/g)).toHaveLength(1);
    expect(twice).toContain('differs');
  }
});

test('a YAML text with line breaks of Windows, or without one at its end, keeps them', () => {
  const edits = [{ set: ['checked'], value: { on: '2026-05-20', result: 'same' } }];
  expect(editEntry('a.yaml', "name: x\r\nasOf: '2026'\r\n", edits)).toBe(
    "name: x\r\nasOf: '2026'\r\nchecked:\r\n  on: '2026-05-20'\r\n  result: same\r\n",
  );
  expect(editEntry('a.yaml', 'name: x', edits)).toBe(
    "name: x\nchecked:\n  on: '2026-05-20'\n  result: same",
  );
});

test('answers for two places of a comuna go to its file together, and the site would still be built', ({
  content,
}) => {
  const ids = ['comuna:puerto-ficticio/office', 'comuna:puerto-ficticio/municipality'];
  const pick = () => readChecks(content).filter(({ id }) => ids.includes(id));
  const files = recordResult(pick(), 'same', '2026-05-20', content);
  expect(files).toEqual([join(content, 'comunas/norte-supuesto/puerto-ficticio.mdx')]);
  expect(pick().map(({ checked }) => checked)).toEqual(
    ids.map(() => ({ on: '2026-05-20', result: 'same' })),
  );
  expect(chooseChecks(pick(), '2026-06-01', { due: true })).toEqual([]);
  expect(recordResult(pick(), 'same', '2026-05-20', content)).toEqual([]);
  const before = readFileSync(files[0]!, 'utf8');
  expect(() => recordResult(pick(), 'same', '2999-01-01', content)).toThrow('lies in the future');
  expect(readFileSync(files[0]!, 'utf8')).toBe(before);
});

test('what differs is contradictory in the report, until something newer is written', ({
  content,
}) => {
  const flawsOf = () =>
    listSubjects(readCatalog(content, fixtures.builtOn), [])
      .find(({ id }) => id === 'puerto-ficticio')!
      .values.find(({ field }) => field === 'municipality.phones')!.flaws;
  const record = (on: string) => {
    const check = checkOf('comuna:puerto-ficticio/municipality', readChecks(content));
    recordResult([check], 'differs', on, content);
  };
  expect(flawsOf()).toEqual(['unconfirmed']);
  record('2026-05-20');
  expect(flawsOf()[0]).toBe('contradictory');
  // What is known of it is of January.
  record('2025-12-20');
  expect(flawsOf()).toEqual(['unconfirmed']);
});

test('one answers one after the other, leaves some for later, and may end at any time', async () => {
  const input = Readable.from(['what\n', 'd\n', '\n', 'same\n', 'q\n', 'same\n']);
  const said: string[] = [];
  const { ask } = askOn(input, new PassThrough());
  const answers: string[] = [];
  const record = ({ id }: Check, result: string) => void answers.push(`${id} ${result}`);
  await askResults(all, ask, record, (text) => said.push(text));
  expect(answers).toEqual([`${all[0]?.id} differs`, `${all[2]?.id} same`]);
  expect(said.join('')).toContain('That is none of these.');
});

test('the command writes an answer, and refuses what it does not know', ({ content }) => {
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/review.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, PUENTE_CONTENT: content, PUENTE_DATE: fixtures.builtOn },
    });
    return { said: stdout + stderr, status };
  };
  const id = 'contact:linea-policia';
  expect(run(id, '--result', 'not-found').said).toContain('Written: ');
  expect(checkOf(id, readChecks(content)).checked).toEqual({
    on: fixtures.builtOn,
    result: 'not-found',
  });
  expect(run('contact:nobody').said).toContain('there is no check contact:nobody');
  expect(run('--part', 'x').status).toBe(1);
  expect(run('--result', 'same').said).toContain('name what was looked at');
});
