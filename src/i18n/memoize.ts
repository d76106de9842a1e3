/**
 * The function with its answers kept by its arguments: for what is dear to make and asked thousands of
 * times. What answers `undefined` is asked again.
 */
export function memoize<Args extends readonly (string | number | boolean)[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  const made = new Map<string, Value>();
  return (...args) => {
    const key = args.join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(...args);
    made.set(key, value);
    return value;
  };
}
