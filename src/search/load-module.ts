const loaded = new Map<string, Promise<unknown>>();
const tries = new Map<string, number>();

/** After so long a module is asked for anew by who wants it: on a bad line an answer may never come. */
export const patience = 8000;

/**
 * Loads what a module of the site exports, once. What failed, did not come in time or is not what it
 * should be, is asked for again the next time, by another address: some browsers remember that a
 * module failed, and never ask again.
 * @param isSound whether this is what the site exports there, and not what something on the way made of it
 */
export function loadModule<Data>(path: string, isSound: (data: Data) => boolean): Promise<Data> {
  const known = loaded.get(path);
  if (known) return known as Promise<Data>;
  const again = tries.get(path) ?? 0;
  const address = again === 0 ? path : `${path}?${again}`;
  const loading = (import(/* @vite-ignore */ address) as Promise<{ default: Data }>).then(
    (module) => {
      if (!isSound(module.default)) throw new Error(`${path} is not what it should be`);
      return module.default;
    },
  );
  loaded.set(path, loading);
  const letGo = () => {
    if (loaded.get(path) !== loading) return;
    loaded.delete(path);
    tries.set(path, again + 1);
  };
  const late = setTimeout(letGo, patience);
  void loading.then(() => loaded.set(path, loading), letGo).then(() => clearTimeout(late));
  return loading;
}

/** What comes in time. @throws what it throws, or nothing when it is late */
export const inTime = <Data>(loading: Promise<Data>): Promise<Data> =>
  Promise.race([loading, new Promise<never>((_, reject) => setTimeout(reject, patience))]);
