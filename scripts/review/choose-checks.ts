import { addMonths } from '../../src/model/calendar.ts';
import { digestOf } from '../../src/model/digest.ts';
import { parts, type Check, type ReviewPart } from './check.ts';

/** One of several people who share the checks: the first of two is `{ me: 1, of: 2 }`. */
export interface Share {
  me: number;
  of: number;
}

/** `1/2` is the first of two. @throws Error for anything else */
export function readShare(text: string): Share {
  const [, me = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (me < 1 || me > of) throw new Error('--mine: write 1/2 for the first of two people');
  return { me, of };
}

/** Nobody has looked for as long as such an entry may stay. */
export const isDue = ({ checked, part }: Check, today: string): boolean =>
  checked === undefined || addMonths(checked.on, parts[part].months) <= today;

/** Whose it is depends on its name alone: what one person answers moves nothing from one list to the other. */
const isOf = ({ id }: Check, { me, of }: Share) => parseInt(digestOf(id), 16) % of === me - 1;

/** The checks that somebody asked for, in their order. */
export function chooseChecks(
  checks: readonly Check[],
  today: string,
  wanted: {
    ids?: readonly string[];
    part?: ReviewPart | undefined;
    due?: boolean;
    share?: Share | undefined;
  },
): Check[] {
  const { ids = [], part, due = false, share } = wanted;
  const unknown = ids.filter((id) => checks.every((check) => check.id !== id));
  if (unknown.length > 0) throw new Error(`there is no check ${unknown.join(', ')}`);
  return checks
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .filter((check) => part === undefined || check.part === part)
    .filter((check) => !due || isDue(check, today))
    .filter((check) => share === undefined || isOf(check, share));
}
