import { gather } from './gather.ts';
import { listKept, readBundle, readKept, writeBundle } from './store.ts';

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

/**
 * Brings what is kept up to date, language by language; what cannot be had whole stays as it was.
 * @param now whether also what was asked about a short while ago
 * @returns whether all that was asked about is up to date
 */
export async function refreshKept(base: string, now = false): Promise<boolean> {
  let isDone = true;
  for (const { locale, checked } of await listKept(base)) {
    const age = Date.now() - checked;
    // A clock that was set back says nothing of age.
    if (!now && age >= 0 && age < restOf(navigator as Line)) continue;
    try {
      const old = await readBundle(base, locale);
      if (!old) continue;
      const fresh = await gather(base, locale, old.kept.comunas, old);
      // Removed, or another comuna added, while it was on its way.
      const { fetched } = (await readKept(base, locale)) ?? {};
      if (fetched === old.kept.fetched) await writeBundle(base, fresh);
    } catch {
      isDone = false;
    }
  }
  return isDone;
}
