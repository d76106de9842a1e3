/** Every interface string by its key, as `home.count_one`. */
export function listStrings(all: object, path = ''): [string, string][] {
  return Object.entries(all as Record<string, object | string>).flatMap(([name, value]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [[key, value] as [string, string]] : listStrings(value, key);
  });
}

/** `home.count` for `home.count_one`: what a component asks for. */
export const withoutPlural = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

/** Words without the marks of their Spanish names, as a page shows them. */
export const plainText = (words: string) => words.replace(/\*([^*]+)\*/g, '$1');
