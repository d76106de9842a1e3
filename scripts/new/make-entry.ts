import { askField, type Ask } from './ask.ts';
import { listFields } from './fields.ts';
import type { NewKind } from './kinds.ts';
import { filesOf, planEntry, type NewEntry, type WrongField } from './plan-entry.ts';
import { readAnswer } from './read-answer.ts';

/** Answers by field, each as often as it was given. */
export type Given = Readonly<Record<string, readonly string[]>>;

const say = ({ name, why }: WrongField) => `${name}: ${why}`;

/**
 * A new entry of answers that were given all at once.
 * @throws Error that names every answer that cannot be
 */
export function makeEntry(kind: NewKind, id: string, given: Given, content: string): NewEntry {
  filesOf(kind, id, content);
  const fields = listFields(kind);
  const unknown = Object.keys(given).filter((name) => fields.every((field) => field.name !== name));
  const faults = unknown.map((name) => `--${name}: no field of a ${kind} is called so`);
  const values: Record<string, unknown> = {};
  for (const field of fields)
    try {
      const value = readAnswer(field, given[field.name] ?? []);
      if (value !== undefined) values[field.name] = value;
    } catch (error) {
      faults.push(`--${field.name}: ${(error as Error).message}`);
    }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const entry = planEntry(kind, id, values, content);
  if (entry.wrong.length > 0) throw new Error(entry.wrong.map(say).join('\n'));
  return entry;
}

/** The same of answers that are asked for one by one; what the checks refuse is asked for again. */
export async function askEntry(
  kind: NewKind,
  id: string,
  content: string,
  ask: Ask,
  tell: (text: string) => void,
): Promise<NewEntry> {
  filesOf(kind, id, content);
  const fields = listFields(kind);
  const values: Record<string, unknown> = {};
  let asked = fields;
  for (;;) {
    for (const field of asked) {
      const value = await askField(field, ask, tell);
      if (value === undefined) Reflect.deleteProperty(values, field.name);
      else values[field.name] = value;
    }
    const entry = planEntry(kind, id, values, content);
    if (entry.wrong.length === 0) return entry;
    tell(`\nThese cannot be, and are asked for again:\n${entry.wrong.map(say).join('\n')}\n`);
    const named = new Set(entry.wrong.map(({ name }) => name));
    asked = fields.filter(({ name }) => named.has(name));
  }
}
