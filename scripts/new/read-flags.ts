/** What a command says: `--title "…" --sources a --sources b`. @throws Error for a flag without a value */
export function readFlags(args: readonly string[]) {
  const given: Record<string, string[]> = {};
  const positionals: string[] = [];
  let wantsFields = false;
  // Which flags there are only the kind can tell: what follows one is its value.
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    const [, name, own] = /^--([a-zA-Z]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === 'fields') wantsFields = true;
    else if (name === undefined) positionals.push(word);
    else {
      const value = own ?? args[++at];
      if (value === undefined) throw new Error(`--${name} says nothing`);
      (given[name] ??= []).push(value);
    }
  }
  return { given, positionals, wantsFields };
}
