import { alone } from './alone.ts';
import { gather } from './gather.ts';
import { findPlace, listKept, readBundle, writeBundle, type Kept } from './store.ts';

const day = 864e5;

/** What a browser says of the line, where it says something. */
interface Line {
  connection?: { saveData?: boolean };
}

/**
 * How long what is kept is not asked about: a week, and four where the phone is to save data. Each day the site says
 * on every page that it was made anew; as long as there is a network, pages come from there.
 */
const restOf = ({ connection }: Line) => (connection?.saveData ? 28 : 7) * day;

/** After a failure it rests a day, and after each further one twice as long. */
const restAfter = (failed: number) => Math.min(day * 2 ** (failed - 1), restOf(navigator as Line));

/** Whether a while is over; a clock that was set back says nothing of it. */
function isOver(since: number, rest: number): boolean {
  const age = Date.now() - since;
  return age < 0 || age >= rest;
}

const isDue = ({ checked, tried = 0, failed = 0 }: Kept) =>
  isOver(checked, restOf(navigator as Line)) && (failed === 0 || isOver(tried, restAfter(failed)));

/** @throws when what is new cannot be had whole */
async function refreshOne(base: string, locale: string, isAsked: boolean): Promise<void> {
  const place = await findPlace(base);
  const old = await readBundle(base, locale);
  if (!place || !old) return;
  // Before anything is fetched: a phone on a bad line must not fetch it again on each page.
  const failed = (old.kept.failed ?? 0) + 1;
  if (!isAsked)
    await writeBundle(base, place, { ...old, kept: { ...old.kept, tried: Date.now(), failed } });
  const known = await readBundle(base, locale);
  await writeBundle(base, place, await gather(base, locale, old.kept.comunas, known));
}

/**
 * Brings what is kept up to date, language by language; what cannot be had whole stays as it was.
 * @param now whether also what was asked about a short while ago
 * @returns whether all that was asked about is up to date
 */
export async function refreshKept(base: string, now = false): Promise<boolean> {
  const refreshAll = async () => {
    let isDone = true;
    for (const kept of await listKept(base))
      if (now || isDue(kept))
        await refreshOne(base, kept.locale, now).catch(() => {
          isDone = false;
        });
    return isDone;
  };
  return (await alone(base, now, refreshAll)) ?? false;
}
