import type { ComunaFileData } from '../schema/comuna.ts';
import { firstDay, lastDay, newest, type PartialDate } from './dates.ts';

/** Up to when local prose knows what happened; undated where its sources have no date. */
export type Knows = PartialDate | 'undated';

/** Date of the newest event that is later than anything that the local prose knows. */
export function newerThanProse({
  knows,
  sello,
}: Pick<ComunaFileData, 'knows' | 'sello'>): PartialDate | undefined {
  if (knows === undefined) return undefined;
  return newest(
    sello
      .flatMap(({ date }) => date ?? [])
      .filter((date) => knows === 'undated' || firstDay(date) > lastDay(knows)),
  );
}
