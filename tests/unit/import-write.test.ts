import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { editFile, type Edit } from '../../scripts/import/edit-yaml.ts';
import { finishWrite, isCutOff, writeAll, type Written } from '../../scripts/import/write-all.ts';

const names = ['a', 'b', 'c', 'd'];
const isNew = (name: string) => name === 'd';

/** A content folder with three files, of which a write changes all and adds a fourth. */
const test = base.extend<{ content: string; files: Written[]; held: () => string[] }>({
  content: async ({}, use, info) => {
    const content = join(info.outputPath(), 'content');
    mkdirSync(content, { recursive: true });
    for (const name of names.filter((each) => !isNew(each)))
      writeFileSync(join(content, name), `old ${name}`);
    await use(content);
  },
  files: async ({ content }, use) => {
    await use(
      names.map((name) => ({
        file: join(content, name),
        old: isNew(name) ? undefined : `old ${name}`,
        text: `new ${name}\n`.repeat(50_000),
      })),
    );
  },
  held: async ({ content }, use) => {
    await use(() =>
      names.map((name) => {
        try {
          return readFileSync(join(content, name), 'utf8');
        } catch {
          return 'none';
        }
      }),
    );
  },
});

/** Writes in a process of its own, which is killed once so many files stand in their places. */
function writeAndDie(content: string, files: readonly Written[], at: number): void {
  const module = resolve('scripts/import/write-all.ts');
  const list = join(dirname(content), 'files.json');
  writeFileSync(list, JSON.stringify(files));
  const code = `import { readFileSync } from 'node:fs';
    import { writeAll } from ${JSON.stringify(module)};
    const files = JSON.parse(readFileSync(${JSON.stringify(list)}, 'utf8'));
    writeAll(${JSON.stringify(content)}, files, (done) => {
      if (done === ${at}) process.kill(process.pid, 'SIGKILL');
    });`;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  expect(signal, String(stderr)).toBe('SIGKILL');
}

for (const at of [-1, 0, 1, 2, 3, 4])
  test(`killed when ${at} files are in their places, none is half written, and all or none is what comes of it`, ({
    content,
    files,
    held,
  }) => {
    const [olds, news] = [files.map(({ old }) => old ?? 'none'), files.map(({ text }) => text)];
    writeAndDie(content, files, at);
    for (const [index, text] of held().entries())
      expect([olds[index], news[index]]).toContain(text);
    expect(isCutOff(content)).toBe(at >= 0);
    if (at < 0) {
      expect(held()).toEqual(olds);
      return;
    }
    finishWrite(content);
    expect(held()).toEqual(news);
    expect(isCutOff(content)).toBe(false);
  });

test('what somebody changed after an import was cut off is not written over', ({
  content,
  files,
  held,
}) => {
  writeAndDie(content, files, 1);
  writeFileSync(join(content, 'c'), 'mine');
  const before = held();
  expect(() => {
    writeAll(content, files);
  }).toThrow(/c changed while/);
  expect(held()).toEqual(before);
});

const block = `---
# first
code: '01101'
office: # beside
  name: "Oficina"   # two spaces
  phones:
    - number: '+56220000001'
      caveats: [other-number-listed]

    # about the next
    - number: '+56220000002'
  caveats:
    - may-be-other-office # why
    - page-undated
  confidence: medium
  sources: [one]
knows: '2025' # last
---

office: not a field
`;
const flow = block.replace(
  /office:[\s\S]*(?=knows)/,
  'office: { name: Una, caveats: [page-undated], sources: [ one,two ] }\n',
);

for (const [what, text, edit, old, now] of [
  [
    'a value',
    block,
    { set: ['office', 'name'], value: "Casa: l'una" },
    '"Oficina"',
    "'Casa: l''una'",
  ],
  [
    'a value in a list',
    block,
    { set: ['office', 'phones', 1, 'number'], value: '+56220000003' },
    '+56220000002',
    '+56220000003',
  ],
  [
    'a field that is not there',
    block,
    { set: ['office', 'address'], value: { value: 'Calle 1, Sur' } },
    '  phones:',
    "  address: { value: 'Calle 1, Sur' }\n  phones:",
  ],
  [
    'a field before the first of one line',
    flow,
    { set: ['office', 'asOf'], value: '2026' },
    ', sources',
    ", asOf: '2026', sources",
  ],
  [
    'a block that is not there',
    block,
    { set: ['municipality'], value: { name: 'Muni', sources: ['one'] } },
    'knows:',
    'municipality:\n  name: Muni\n  sources: [one]\nknows:',
  ],
  [
    'one more in a line',
    flow,
    { append: ['office', 'sources'], value: 'three' },
    'one,two',
    'one,two, three',
  ],
  [
    'one more in lines',
    block,
    { append: ['office', 'caveats'], value: 'visits-only' },
    '    - page-undated',
    '    - page-undated\n    - visits-only',
  ],
  [
    'the first of a list',
    block,
    { append: ['sello'], value: { stage: 'certified', date: '2025' } },
    'office: # beside',
    "sello:\n  - { stage: certified, date: '2025' }\noffice: # beside",
  ],
  ['a field taken out', block, { remove: ['office', 'confidence'] }, '  confidence: medium\n', ''],
  [
    'a field taken out of a line',
    flow,
    { remove: ['office', 'caveats'] },
    'caveats: [page-undated], ',
    '',
  ],
  ['the last one of a line', flow, { remove: ['office', 'sources'] }, ', sources: [ one,two ]', ''],
] satisfies [string, string, Edit, string, string][])
  for (const newline of ['\n', '\r\n'])
    test(`${what} is changed and no other byte (${JSON.stringify(newline)})`, () => {
      const lines = (each: string) => each.replaceAll('\n', newline);
      expect(text).toContain(old);
      expect(editFile(lines(text), [edit])).toBe(lines(text.replace(old, () => now)));
    });

test('what cannot be changed without another value changing too is refused', () => {
  expect(() =>
    editFile('---\ncode: 1\n---\n', [{ set: ['office', 'name'], value: 'x' }]),
  ).toThrow();
  expect(() => editFile('no front matter', [])).toThrow(/no front matter/);
});
