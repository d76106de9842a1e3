import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to be written, and what it must hold until then; none when it is new. */
export interface Written {
  file: string;
  old: string | undefined;
  text: string;
}

interface Step {
  file: string;
  part: string;
  from: string | undefined;
  to: string;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const digestOf = (file: string) =>
  existsSync(file) ? digest(readFileSync(file, 'utf8')) : undefined;

/** On the same disk as the content, or a file could not be put in its place at once. */
const journalOf = (content: string) => join(dirname(content), '.cache', 'import');

function writeSafely(file: string, text: string): void {
  const handle = openSync(file, 'w');
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
}

/** Whether a write was cut off after all of its parts were safe: some files may be the new ones and others not yet. */
export const isCutOff = (content: string) => existsSync(join(journalOf(content), 'journal.json'));

/**
 * Ends what was begun: puts each new file in its place, one at a time, each at once. May be repeated.
 * @throws Error, before it touches anything, when a file has been changed in between
 */
export function finishWrite(
  content: string,
  onStep: (done: number) => void = () => undefined,
): void {
  const journal = journalOf(content);
  const steps = JSON.parse(readFileSync(join(journal, 'journal.json'), 'utf8')) as Step[];
  const changed = steps.filter(({ file, from, to }) => ![from, to].includes(digestOf(file)));
  if (changed.length > 0)
    throw new Error(
      `${changed.map(({ file }) => file).join(', ')} changed while an import was cut off: undo that, or delete ${journal} to give the import up`,
    );
  for (const [done, { file, part }] of steps.entries()) {
    onStep(done);
    if (existsSync(part)) renameSync(part, file);
  }
  onStep(steps.length);
  rmSync(journal, { recursive: true });
}

/**
 * Writes all files or none. All new ones are first written beside, then a journal names them; a write that stops
 * before the journal has done nothing, one that stops after it is ended by `finishWrite`. No file is ever half written.
 */
export function writeAll(
  content: string,
  files: readonly Written[],
  onStep: (done: number) => void = () => undefined,
): void {
  const journal = journalOf(content);
  if (isCutOff(content)) finishWrite(content);
  rmSync(journal, { recursive: true, force: true });
  mkdirSync(journal, { recursive: true });
  const steps = files.map(({ file, old, text }, index): Step => {
    const part = join(journal, String(index));
    writeSafely(part, text);
    return { file, part, from: old === undefined ? undefined : digest(old), to: digest(text) };
  });
  onStep(-1);
  writeSafely(join(journal, 'journal.part'), JSON.stringify(steps, null, 2));
  renameSync(join(journal, 'journal.part'), join(journal, 'journal.json'));
  finishWrite(content, onStep);
}
