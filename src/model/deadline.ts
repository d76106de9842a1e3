import type { Fact } from '../schema/fact.ts';
import type { ProcedureDeadline } from '../schema/deadline.ts';
import type { Outcome } from './guide.ts';
import { sourcesOf } from './provenance.ts';
import type { Catalog, Procedure } from './types.ts';

export type Duration = Extract<Fact, { kind: 'duration' }>;
type Stated = Exclude<ProcedureDeadline, string | { unknown: string }>;
type Unknown = Extract<ProcedureDeadline, { unknown: string }>;

/** How much time there is for what, or where to look for it. */
export type Deadline =
  | Unknown
  | {
      for: Stated['for'];
      term: Duration;
      /** From when on it may be asked for. */
      opens?: Duration;
      /** No public body is among its sources. */
      private: boolean;
    };

/** The deadline of a procedure; none where time decides nothing. */
export function deadlineOf(catalog: Catalog, procedure: Procedure): Deadline | undefined {
  const { deadline } = procedure;
  if (deadline === 'none') return undefined;
  if ('unknown' in deadline) return deadline;
  const [term, opens] = [deadline.fact, deadline.opens ?? ''].map((id) => procedure.facts[id]);
  if (term?.kind !== 'duration') throw new Error(`${procedure.slug}: its deadline is no duration`);
  const sources = sourcesOf(catalog, term.sources ?? procedure.sources);
  return {
    for: deadline.for,
    term,
    ...(opens?.kind === 'duration' && { opens }),
    private: sources.every(({ kind }) => kind === 'private'),
  };
}

/** The deadline that an outcome of the guide takes from one of its procedures, or its own. */
export function deadlineOfOutcome(catalog: Catalog, { deadline }: Outcome): Deadline | undefined {
  if (deadline === 'none') return undefined;
  if ('unknown' in deadline) return deadline;
  const procedure = catalog.procedures.find(({ slug }) => slug === deadline.procedure);
  return procedure && deadlineOf(catalog, procedure);
}
