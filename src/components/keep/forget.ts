import { removeAll } from '../../keep/store.ts';

/** Forgets all that is kept, and sends the worker away. */
export async function forget(base: string): Promise<void> {
  await removeAll();
  const { href } = new URL(base, location.href);
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter(({ scope }) => scope === href).map((each) => each.unregister()));
}
