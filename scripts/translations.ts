import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { locales, sourceLocale, textRules, type LocaleSegment } from '../src/i18n/locales.ts';
import {
  interfaceTranslation,
  listMissing,
  sourceDigest as interfaceDigest,
} from '../src/i18n/translator.ts';
import { findTermFaults } from '../src/model/glossary-report.ts';
import { listTexts, type Text } from '../src/model/translatable-texts.ts';
import { sourceDigest } from '../src/model/translations.ts';
import { followIn } from './follow-translation.ts';
import { readContent } from './read-content.ts';

const help = `npm run translations                   missing, outdated and unreviewed texts, by language
npm run translations -- ht             the same for one language, each by name, with its terms
npm run translations -- --follow FILE  says that these files follow the Spanish of today: content/…/ht.mdx, or
                                       src/i18n/strings/ht.ts

It ends with exit code 1 when a text is missing or older than the Spanish one, and when a language or
a file is unknown.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { follow: { type: 'boolean' }, help: { type: 'boolean' } },
});
const { content, problems } = readContent();
const texts = listTexts(content);
const targets = locales.map(({ segment }) => segment).filter((each) => each !== sourceLocale);

/** Where a text stands in a language. */
function stateOf({ source, translations }: Text, locale: string) {
  const made = translations.get(locale)?.data.translation;
  if (!made) return 'missing';
  if (made.of !== sourceDigest(source)) return 'outdated';
  return made.by === 'automatic' ? 'unreviewed' : 'done';
}

/** The same of the interface strings. */
function stringsState(locale: LocaleSegment): [string, string] {
  const file = `src/i18n/strings/${locale}.ts`;
  const missing = listMissing(locale);
  if (missing.length > 0) return [`${file} (${missing.length} strings)`, 'missing'];
  const { translation } = interfaceTranslation(locale);
  const isDone = translation?.by !== 'automatic';
  const state = translation?.outdated ? 'outdated' : isDone ? 'done' : 'unreviewed';
  return [file, state];
}

function report(locale: LocaleSegment, named: boolean): boolean {
  const byState = Map.groupBy(
    [...texts.map((text) => [text.subject, stateOf(text, locale)]), stringsState(locale)],
    ([, state]) => state,
  );
  const count = (state: string) => byState.get(state)?.length ?? 0;
  console.log(
    `${locale}: ${texts.length + 1} texts, ${count('missing')} missing, ${count('outdated')} outdated, ${count('unreviewed')} unreviewed`,
  );
  for (const state of ['missing', 'outdated', ...(named ? ['unreviewed'] : [])] as const)
    for (const [subject] of byState.get(state) ?? []) console.log(`  ${state}: ${subject}`);
  if (named)
    for (const term of findTermFaults(content, locale, textRules.get(locale)?.prefixes))
      console.log(`  term: ${term}`);
  return count('missing') + count('outdated') === 0;
}

/** Writes the digest of the Spanish text of today into the translations that follow it. */
function follow(files: readonly string[]): void {
  for (const locale of targets)
    if (files.includes(`src/i18n/strings/${locale}.ts`)) {
      const file = `src/i18n/strings/${locale}.ts`;
      const text = readFileSync(file, 'utf8');
      const line = /(export const translation: Translation = \{ by: '\w+'(?:, of: '))\w*/;
      writeFileSync(file, text.replace(line, `$1${interfaceDigest}`));
    }
  for (const { source, translations } of texts)
    for (const { file, data } of translations.values()) {
      if (!files.includes(file)) continue;
      const by = data.translation?.by ?? 'automatic';
      try {
        writeFileSync(file, followIn(readFileSync(file, 'utf8'), by, sourceDigest(source)));
      } catch (error) {
        console.error(`${file}: ${(error as Error).message}`);
        process.exitCode = 1;
      }
    }
}

/** What was asked for and is neither a language nor, with `--follow`, a file of a translation. */
function listUnknown(): string[] {
  const files = [
    ...targets.map((locale) => `src/i18n/strings/${locale}.ts`),
    ...texts.flatMap(({ translations }) => [...translations.values()].map(({ file }) => file)),
  ];
  const known: readonly string[] = values.follow ? files : targets;
  return positionals.filter((each) => !known.includes(each));
}

const unknown = listUnknown();

if (values.help) console.log(help);
else if (unknown.length > 0) {
  const remedy = values.follow
    ? 'name files as content/…/ht.mdx or src/i18n/strings/ht.ts'
    : `name languages out of ${targets.join(', ')}`;
  console.error(`Not known: ${unknown.join(', ')}. Nothing was done: ${remedy}.`);
  process.exitCode = 1;
} else if (values.follow) follow(positionals);
else if (problems.length > 0) {
  console.error('The content is not valid: npm run check:content says why.');
  process.exitCode = 1;
} else {
  const asked = targets.filter((each) => positionals.length === 0 || positionals.includes(each));
  const fine = asked.map((locale) => report(locale, positionals.length > 0));
  if (fine.includes(false)) process.exitCode = 1;
}
