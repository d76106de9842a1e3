import type { ContentProblem } from '../content-problem.ts';

/** A file, or an entry of a list, of which no entry could be made. */
export interface Broken {
  file: string;
  /** Undefined: the whole list could not be read, and what it holds is not known. */
  id: string | undefined;
  /** What stands in it, as it is written. */
  text: string;
}

/** What the files about one thing have in common: their folder, or in a folder of many their name. */
function homeOf(file: string): string {
  const [, kind = '', ...rest] = file.split('/');
  return ['sources', 'contacts', 'comunas', 'search', 'glossary'].includes(kind)
    ? (/^[^.]*/.exec(file)?.[0] ?? file)
    : [kind, ...rest.slice(0, -1)].join('/');
}

const isOfWord = (sign = ' ') => /[\w-]/.test(sign);

/** Whether a word stands in a text, and not only inside a longer one. */
function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isOfWord(text[at - 1]) && !isOfWord(text[at + word.length])) return true;
  return false;
}

/** A problem is only there because a file is broken: it is about that file, or misses what it holds. */
function follows({ file, field, wrong }: ContentProblem, broken: Broken): boolean {
  if (broken.id === undefined || homeOf(file) === homeOf(broken.file)) return true;
  const said = `${file} ${field} ${wrong}`;
  if (broken.id.split('/').some((name) => hasWord(said, name))) return true;
  // Nothing names it, perhaps, but what is broken.
  if (!/^(?:no|nothing) /.test(wrong)) return false;
  const missed = [field, ...wrong.matchAll(/"([^"]*)"/g).map(([, name = '']) => name)];
  return missed.some((name) => hasWord(broken.text, name));
}

/** Problems without those that will go away once what is broken is mended. */
export function withoutFollowers(
  problems: readonly ContentProblem[],
  broken: readonly Broken[],
): ContentProblem[] {
  return problems.filter((problem) => !broken.some((each) => follows(problem, each)));
}
