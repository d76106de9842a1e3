import type { ContentProblem } from '../../src/model/content-problem.ts';
import type { ContentFile } from './content-files.ts';
import type { Change } from './change-content.ts';

type Fields = Record<string, unknown>;
const childOf = (value: unknown, key: string) => (value as Fields | undefined)?.[key];

/** Path of a field that a problem names; in a list it is named by the id of its entry. */
function pathOf(field: string, data: unknown): string {
  if (!Array.isArray(data)) return field;
  const [id = '', ...rest] = field.split('.');
  const index = data.findIndex((entry) => childOf(entry, 'id') === id);
  return [index, ...rest].join('.');
}

/**
 * Gives back their old values to the changed facts that a problem is about: those at or below its field, else those beside
 * it, else all of the file.
 */
export function restoreRefused(
  { file, field }: Pick<ContentProblem, 'file' | 'field'>,
  changed: ContentFile,
  old: ContentFile,
  changes: readonly Change[],
): Change[] {
  const path = pathOf(field, old.data);
  const own = changes.filter((change) => change.file === file);
  const beside = path.replace(/\.?[^.]*$/, '');
  const within = (root: string) =>
    own.filter(
      (change) => root === '' || change.path === root || change.path.startsWith(`${root}.`),
    );
  const refused = [path, beside, ''].map(within).find((found) => found.length > 0) ?? [];
  for (const { path: at } of refused) {
    const keys = at.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>(childOf, changed.data) as Fields;
    holder[last] = childOf(keys.reduce<unknown>(childOf, old.data), last);
  }
  return refused;
}
