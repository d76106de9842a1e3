import type { PartialDate } from '../../src/model/dates.ts';
import type { Edit } from './edit-yaml.ts';

/** What a row says of a field, beside what is known. */
export interface Finding {
  what: 'new' | 'changed' | 'confirmed' | 'contradicts';
  field: string;
  from?: string;
  to?: string;
  why?: string;
}

/** Who says it, and when. */
export interface Word {
  source: string;
  on?: PartialDate | undefined;
  by?: 'office' | 'sermig' | undefined;
  /** When the newest of some sources was published or, where they do not say, read. */
  dateOfSources: (ids: readonly string[]) => PartialDate | undefined;
  /** Takes what is older, or less sure, than what is known. */
  force: boolean;
}

/** A value in words. */
export const say = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value));

export interface Compared {
  findings: Finding[];
  edits: Edit[];
}

/** Whether a date is a whole day: nothing less can be confirmed. */
export const isDay = (date: string | undefined): date is string => date?.length === 10;
