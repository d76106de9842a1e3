import { queryOf, readAddress, type Asked } from './search-query.ts';

/** What the way back to a search restores beside its address. */
interface Kept {
  /** How many results were shown. */
  shown: number;
  /** The one that was opened. */
  opened?: string | undefined;
}

export function readKept(): Partial<Kept> {
  return (history.state ?? {}) as Partial<Kept>;
}

const addressOf = (asked: Asked) => `${location.pathname}${queryOf(asked)}${location.hash}`;
const isHere = (asked: Asked) => queryOf(asked) === queryOf(readAddress());

/** Puts into the address what somebody chose to ask; as a step of its own when it is something new. */
export function remember(asked: Asked): void {
  if (!isHere(asked)) history.pushState(null, '', addressOf(asked));
}

/** Puts into the step of the history at which we are what is asked and shown. */
export function keep(asked: Asked, kept: Kept): void {
  history.replaceState(kept, '', addressOf(asked));
}

/** Keeps how much is shown, where the address already holds what is asked. */
export function keepShown(asked: Asked, shown: number): void {
  if (isHere(asked)) keep(asked, { ...readKept(), shown });
}

/** Takes out of the address what must not stay on the phone. */
export function forget(asked: Asked): void {
  if (asked.q === readAddress().q) history.replaceState(null, '', addressOf({ ...asked, q: '' }));
}

/** Makes the links to the same page in other languages ask the same. */
export function passOn(asked: Asked): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language a')) {
    link.search = queryOf(asked);
    link.hash = location.hash;
  }
}
