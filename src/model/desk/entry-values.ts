import { statedBy } from '../deadline.ts';
import { mustOwn } from '../must.ts';
import type { Catalog, Contact, Page, Procedure, Translations } from '../types.ts';
import { judgeValue, missing, type Value } from './judge-value.ts';
import { judgeWays } from './reach-values.ts';
import type { Flaw, Part } from './weights.ts';

/** How many of some languages have no words, or older ones than the Spanish. */
export const countBehind = (words: Translations<unknown>, languages: readonly string[]): number =>
  languages.filter((language) => words[language]?.translation?.outdated ?? true).length;

/** The words of an entry as a value, where a language is behind. */
export function judgeWords(words: Translations<unknown>, languages: readonly string[]): Value[] {
  const behind = countBehind(words, languages);
  return behind > 0 ? [{ part: 'text', field: `words (${behind})`, flaws: ['behind'] }] : [];
}

const pendingOf = ({ pending }: Pick<Procedure, 'pending'>): Flaw[] => (pending ? ['pending'] : []);

/** What a procedure rules, its terms and its prices. */
export function judgeProcedure(catalog: Catalog, procedure: Procedure): Value[] {
  const { deadline, facts, cost } = procedure;
  const pending = pendingOf(procedure);
  const judgeFact = (part: Part, id: string) => {
    const { sources, asOf } = mustOwn(facts, id);
    const entry = {
      sources: sources ?? procedure.sources,
      asOf: asOf ?? (sources ? undefined : procedure.asOf),
      confirmed: sources ? undefined : procedure.confirmed,
      checked: procedure.checked,
    };
    return judgeValue(catalog, { part, field: `facts.${id}` }, entry, 'procedure', pending);
  };
  const terms = new Set(
    statedBy(deadline).flatMap(({ fact, opens }) => (opens === undefined ? [fact] : [fact, opens])),
  );
  const prices = Object.keys(facts).filter((id) => mustOwn(facts, id).kind === 'money');
  return [
    ...(deadline !== 'none' && 'unknown' in deadline ? [missing('term', 'deadline')] : []),
    ...[...terms].map((id) => judgeFact('term', id)),
    judgeValue(catalog, { part: 'rule', field: 'rules' }, procedure, 'procedure', pending),
    ...(cost === 'unknown' || cost === 'outdated' ? [missing('price', 'cost')] : []),
    ...prices.map((id) => judgeFact('price', id)),
  ];
}

/** What a fixed page says; none of one about this site. */
export function judgePage(catalog: Catalog, page: Page): Value[] {
  if (page.sources.length === 0) return [];
  const subject = page.section === 'programme' ? 'programme' : 'rights';
  return [judgeValue(catalog, { part: 'rule', field: 'rules' }, page, subject, pendingOf(page))];
}

/** Who is called in danger: a wrong number there is worse than any other. */
export const answersDanger = ({ kind, needs: [need] }: Contact) =>
  kind === 'emergency' || need === 'emergency' || need === 'violence';

/** The ways to reach a contact; an office of SERMIG without an address is half known. */
export const judgeContact = (catalog: Catalog, contact: Contact): Value[] =>
  judgeWays(
    catalog,
    contact,
    '',
    contact.kind === 'sermig' && contact.regions ? ['address', 'hours'] : [],
    answersDanger(contact) ? 'danger' : 'phone',
  );
