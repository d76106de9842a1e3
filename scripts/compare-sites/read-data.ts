/** Leaves of a value as `path: leaf`; lists have no numbers, so that what comes first moves nothing. */
function flatten(value: unknown, path: string): string[] {
  if (typeof value === 'string' && value.includes('\n'))
    return value.split('\n').map((line) => `${path}: ${line}`);
  if (typeof value !== 'object' || value === null) return [`${path}: ${String(value)}`];
  // A list of plain values is one fact, as a name with its place.
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return [`${path}: ${value.join(', ')}`];
  return Object.entries(value).flatMap(([key, item]) =>
    flatten(item, Array.isArray(value) ? `${path}[]` : `${path}.${key}`),
  );
}

/** Values of a data module, JSON or XML file of a built site, or nothing where it is another kind of file. */
export function readData(file: string, source: string): string[] | undefined {
  if (file.endsWith('.xml')) return source.replaceAll('<url>', '\n<url>').split('\n');
  const [, json] = /^export default ([[{][\s\S]*?);?\s*$/.exec(source) ?? [];
  if (!json && !file.endsWith('.json')) return undefined;
  try {
    return flatten(JSON.parse(json ?? source), '');
  } catch {
    return undefined;
  }
}
