const loaded = new Map<string, Promise<unknown>>();
const tries = new Map<string, number>();

/**
 * Loads what a module of the site exports, once. What failed is asked for again the next time, by
 * another address: some browsers remember that a module failed, and never ask again.
 */
export function loadModule<Data>(path: string): Promise<Data> {
  const known = loaded.get(path);
  if (known) return known as Promise<Data>;
  const again = tries.get(path) ?? 0;
  const address = again === 0 ? path : `${path}?${again}`;
  const loading = (import(/* @vite-ignore */ address) as Promise<{ default: Data }>).then(
    (module) => module.default,
  );
  loaded.set(path, loading);
  loading.catch(() => {
    loaded.delete(path);
    tries.set(path, again + 1);
  });
  return loading;
}
