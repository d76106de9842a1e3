import { collections, wordedNames, type WordedName } from '../schema/collections.ts';
import type { Fact } from '../schema/fact.ts';
import type { RawContent } from './raw.ts';
import { subjectOf } from './translations.ts';

type FactsEntry = RawContent[WordedName | 'comunas'][number];
type WordsEntry = RawContent[(typeof collections)[WordedName]['words'] | 'comunaWords'][number];

/** Entries of facts, and the entries that put them into words. */
export interface Worded {
  /** Folder below `content/`. */
  folder: string;
  facts: readonly FactsEntry[];
  words: readonly WordsEntry[];
  /** There is one entry of facts, and its words lie beside it. */
  single: boolean;
}

/** Every collection of facts with its words, but for comunas, whose Spanish prose is their own body. */
export function listWorded(content: RawContent): Worded[] {
  return wordedNames.map((name) => {
    const { files, words } = collections[name];
    const [folder = ''] = files.split('/');
    return { folder, facts: content[name], words: content[words], single: !files.includes('*') };
  });
}

/** The facts to which words belong; undefined when nobody has written them. */
export function joinFacts({
  facts,
  single,
}: Pick<Worded, 'facts' | 'single'>): (words: { id: string }) => FactsEntry | undefined {
  const byId = new Map(facts.map((entry) => [entry.id, entry]));
  return ({ id }) => (single ? facts[0] : byId.get(subjectOf(id)));
}

/** The values that an entry declares for its words. */
export function factsOf({ data }: FactsEntry): Record<string, Fact> {
  return 'facts' in data ? data.facts : {};
}
