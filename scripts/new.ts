import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatProblems } from '../src/model/content-problem.ts';
import { settings } from '../src/settings.ts';
import { writeAll } from './import/write-all.ts';
import { askOn } from './new/ask.ts';
import { kindNames, kinds, type NewKind } from './new/kinds.ts';
import { listFields } from './new/fields.ts';
import { askEntry, makeEntry } from './new/make-entry.ts';
import { readFlags } from './new/read-flags.ts';
import type { NewEntry } from './new/plan-entry.ts';

const usage = `npm run new -- ${kindNames.join('|')} [ID]             asks for each field, and checks each answer
npm run new -- source ID --title … --read 2026-12   takes the answers; a list is given item by item
npm run new -- source --fields                      the fields that there are`;

const describeFields = (kind: NewKind) =>
  listFields(kind)
    .map(({ name, about, required }) =>
      [`--${name}`, required ? '(needed)' : '', about ?? ''].filter(Boolean).join(' '),
    )
    .join('\n');

/** Answers out of the command, or asked for on the terminal. */
async function gather(kind: NewKind, id: string | undefined, given: Record<string, string[]>) {
  const { content } = settings;
  if (Object.keys(given).length > 0) {
    if (id === undefined) throw new Error(`say its id: ${kinds[kind].id}\n${usage}`);
    return makeEntry(kind, id, given, content);
  }
  const { ask, close } = askOn(process.stdin, process.stdout);
  try {
    const own = id ?? (await ask(`id (${kinds[kind].id})\n> `));
    return await askEntry(kind, own.trim(), content, ask, (text) => process.stdout.write(text));
  } finally {
    await close();
  }
}

function write({ files, left }: NewEntry): void {
  for (const { file } of files) mkdirSync(dirname(file), { recursive: true });
  writeAll(settings.content, files);
  console.log(`\nWritten: ${files.map(({ file }) => file).join(', ')}`);
  if (left.length > 0) console.log(`Still to do.\n${formatProblems(left)}`);
}

try {
  const { positionals, given, wantsFields } = readFlags(process.argv.slice(2));
  const [asked, id, ...more] = positionals;
  const kind = kindNames.find((each) => each === asked);
  if (!kind || more.length > 0) throw new Error(usage);
  if (wantsFields) console.log(describeFields(kind));
  else write(await gather(kind, id, given));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
