/** Every value below a value, with its path: `sello.0.date`. */
export function* walk(value: unknown, path = ''): Generator<{ path: string; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* walk(child, path === '' ? key : `${path}.${key}`);
}

/** Last key of a path that is not a number. */
export function fieldName(path: string): string {
  return path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
}

/** Every text below a value, by its path: `warnings.1`. */
export function readTexts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    [...walk(value)].flatMap(({ path, value: text }) =>
      typeof text === 'string' ? [[path, text] as const] : [],
    ),
  );
}
