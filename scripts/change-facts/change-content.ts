import { numberRules, textRules } from './rules.ts';
import type { Random } from './another.ts';
import { otherNumber } from './other-values.ts';

/** A fact that was changed. */
export interface Change {
  file: string;
  path: string;
  kind: string;
}

/** A copy of a value of a file in which every fact is another; what was changed is added to `changes`. */
export function changeFacts(
  value: unknown,
  at: { file: string; path: string },
  random: Random,
  changes: Change[],
): unknown {
  const { file, path } = at;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, child]) => [
      key,
      changeFacts(child, { file, path: path === '' ? key : `${path}.${key}` }, random, changes),
    ]);
    const changed = Object.fromEntries(entries) as Record<string, unknown>;
    return Array.isArray(value) ? Object.values(changed) : changed;
  }
  const fits = (rule: { at: RegExp; in?: RegExp }) =>
    rule.at.test(path) && (rule.in?.test(file) ?? true);
  const keep = (kind: string | undefined, made: unknown) => {
    if (kind !== undefined && made !== value) changes.push({ file, path, kind });
    return made;
  };
  if (typeof value === 'number') {
    const rule = numberRules.find(fits);
    return rule ? keep(rule.kind, otherNumber(value, random)) : value;
  }
  const rule = typeof value === 'string' ? textRules.find(fits) : undefined;
  return rule ? keep(rule.kind, rule.change(value as string, random)) : value;
}
