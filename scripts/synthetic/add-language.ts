import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { sourceLocale } from '../../src/schema/locale.ts';

/** A language that nobody speaks, for what must hold with any number of them. */
export interface MadeUpLanguage {
  /** Its path, tag and name. `qaa` to `qtz` are kept free for private use. */
  segment: string;
  /** The language of the site that it is like: its registry row, glossary and search table are taken over. */
  like: string;
  /** What `Intl` is asked, where that is not what `like` asks. */
  intl?: string;
  /** TypeScript expression of its strings; `lent` are those of `like`. */
  strings: string;
  /** It has all texts of `like`; otherwise none, and the pages fall back on Spanish. */
  translated: boolean;
}

/** Inserts text after a place in a file. @throws Error when the place is not there any more */
function insert(file: string, place: string, text: string): void {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(place))
    throw new Error(`${file} has no "${place}" any more: languages are added in another way now`);
  writeFileSync(
    file,
    before.replace(place, () => place + text),
  );
}

/** Adds a language to a copy of the project where one would by hand: its row, its strings, its files of content. */
export function addLanguage(
  tree: string,
  { segment, like, intl, strings, translated }: MadeUpLanguage,
  content = 'content',
): void {
  const code = `${tree}/src/i18n`;
  const own = { segment, tag: segment, name: segment, ...(intl !== undefined && { intl }) };
  insert(
    `${code}/locales.ts`,
    '] as const satisfies readonly Row[];',
    `\nrows.push({ ...rows.find((row) => row.segment === '${like}'), ...${JSON.stringify(own)} });`,
  );
  const lent =
    like === sourceLocale
      ? "import { es as lent } from './es.ts';\nexport const translation = { by: 'automatic' };\n"
      : `import { strings as lent, translation } from './${like}.ts';\nexport { translation };\n`;
  writeFileSync(`${code}/strings/${segment}.ts`, `${lent}export const strings = ${strings};\n`);

  const root = `${tree}/${content}`;
  for (const folder of ['glossary', 'search', 'territory/exonyms'])
    for (const file of globSync(`${folder}/${like}.yaml`, { cwd: root }))
      copyFileSync(`${root}/${file}`, `${root}/${folder}/${segment}.yaml`);
  if (!translated) return;
  for (const file of globSync([`*/${like}.mdx`, `*/*/${like}.mdx`, `comunas/*/*.${like}.mdx`], {
    cwd: root,
  }))
    copyFileSync(`${root}/${file}`, `${root}/${file.replace(/[^/.]+\.mdx$/, `${segment}.mdx`)}`);
}
