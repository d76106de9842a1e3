// A property is no name of a class or an element, and what a script only looks for it does not add.
const word = /(?<![.\w-])[\w-]+/g;
const fileName = /(?<=\/)[\w.-]+\.js\b/g;

/** Words of a script, as some are names of classes and elements that it adds to a page. */
export const listWords = (script: string): readonly string[] => script.match(word) ?? [];

/** Tells the words of all scripts that a page may come to load, by their files in the built site. */
export function wordsOfPages(files: ReadonlyMap<string, string>): (html: string) => Set<string> {
  const known = new Map<string, Set<string>>();
  const follow = (text: string, seen: Set<string>) => {
    for (const [name] of text.matchAll(fileName)) {
      const script = files.get(name);
      if (script === undefined || seen.has(name)) continue;
      seen.add(name);
      follow(script, seen);
    }
    return seen;
  };
  return (html) => {
    const loaded = [...follow(html, new Set())];
    const key = loaded.join();
    const words =
      known.get(key) ?? new Set(loaded.flatMap((name) => listWords(files.get(name) ?? '')));
    known.set(key, words);
    return words;
  };
}
