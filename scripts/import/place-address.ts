import { fold } from '../../src/model/collation.ts';

/** Where a row is about. */
export interface Where {
  comuna: string;
  /** Whether a text is the name of a comuna of the country. */
  isComuna: (text: string) => boolean;
  /** Whether a cell of the place could not be read: it is not known whole. */
  unread: boolean;
}

/** The comuna that stands behind the last comma of an address. */
const comunaIn = (address: string, { isComuna }: Where) =>
  [/,([^,]+)$/.exec(address)?.[1]?.trim() ?? ''].find(isComuna);

/**
 * The address of a row, with the comuna of its file where it ends with none; and why it is that of another place, as far
 * as its own words tell.
 */
export function readAddress(known: string | undefined, given: string, where: Where) {
  if (given === known) return { address: given };
  const named = comunaIn(given, where);
  const address = named === undefined ? `${given}, ${where.comuna}` : given;
  const here = [where.comuna, comunaIn(known ?? '', where) ?? ''].map(fold);
  return named === undefined || here.includes(fold(named))
    ? { address }
    : { address, why: `it names ${named}: if the place is there, write it by hand, or --force` };
}
