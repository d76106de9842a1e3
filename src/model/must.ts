/** What a key must stand for: the checks of the content have seen to it. */
function demand<Value>(value: Value | undefined, key: string): Value {
  if (value === undefined) throw new Error(`there is no "${key}"`);
  return value;
}

/** The value of a key. @throws Error that names the key, when it has none */
export function must<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  return demand(values.get(key), key);
}

/** The same of what is written as an object. */
export function mustOwn<Value>(values: Readonly<Record<string, Value>>, key: string): Value {
  return demand(Object.hasOwn(values, key) ? values[key] : undefined, key);
}
