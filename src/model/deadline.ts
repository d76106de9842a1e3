import type { Fact } from '../schema/fact.ts';
import type { OutcomeDeadline, ProcedureDeadline, StatedDeadline } from '../schema/deadline.ts';
import type { Outcome } from './guide.ts';
import { mustOwn } from './must.ts';
import { sourcesOf } from './provenance.ts';
import type { Catalog, Procedure } from './types.ts';

type Duration = Extract<Fact, { kind: 'duration' }>;
type Unknown = Extract<ProcedureDeadline, { unknown: string }>;

/** For what a letter gives days. */
const letters: readonly StatedDeadline['for'][] = [
  'claim-in-court',
  'answer-expulsion',
  'appeal',
  'leave-or-regularise',
  'pay-fine',
];

/** How much time there is for what, or where to look for it. */
export type Deadline =
  | Unknown
  | {
      for: StatedDeadline['for'];
      term: Duration;
      /** From when on it may be asked for. */
      opens?: Duration;
      /** No public body is among its sources. */
      private: boolean;
    };

/** Terms that a procedure states, the most urgent first. */
export function statedBy(deadline: ProcedureDeadline): StatedDeadline[] {
  if (typeof deadline === 'string' || 'unknown' in deadline) return [];
  return [deadline].flat();
}

/** Procedures whose deadlines are those of an outcome. */
export function namedIn(deadline: OutcomeDeadline): string[] {
  if (typeof deadline === 'string' || 'unknown' in deadline) return [];
  return [deadline].flat().map(({ procedure }) => procedure);
}

/** Whether the days are counted from a paper that somebody was sent. */
export function runsFromLetter(deadline: Pick<StatedDeadline, 'for'> | Unknown): boolean {
  return 'unknown' in deadline
    ? deadline.unknown === 'letter' || deadline.unknown === 'notice'
    : letters.includes(deadline.for);
}

/** The deadlines of a procedure, the most urgent first; none where time decides nothing. */
export function deadlinesOf(catalog: Catalog, procedure: Procedure): Deadline[] {
  const { deadline } = procedure;
  if (deadline !== 'none' && 'unknown' in deadline) return [deadline];
  return statedBy(deadline).map((stated) => {
    const term = mustOwn(procedure.facts, stated.fact);
    const opens = stated.opens === undefined ? undefined : mustOwn(procedure.facts, stated.opens);
    if (term.kind !== 'duration') throw new Error(`${procedure.slug}: its deadline is no duration`);
    const sources = sourcesOf(catalog, term.sources ?? procedure.sources);
    return {
      for: stated.for,
      term,
      ...(opens?.kind === 'duration' && { opens }),
      private: sources.every(({ kind }) => kind === 'private'),
    };
  });
}

/** The deadlines that an outcome of the guide takes from its procedures, or its own. */
export function deadlinesOfOutcome(catalog: Catalog, { deadline }: Outcome): Deadline[] {
  if (deadline !== 'none' && 'unknown' in deadline) return [deadline];
  return namedIn(deadline)
    .flatMap((slug) => catalog.procedures.filter((one) => one.slug === slug))
    .flatMap((procedure) => deadlinesOf(catalog, procedure));
}
