import { holdsAny, removeAll } from '../../keep/store.ts';

/** The worker of the site at this path; one further up may rule it as well. */
async function findWorker(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const { href } = new URL(base, location.href);
  const all = await navigator.serviceWorker.getRegistrations();
  return all.find(({ scope }) => scope === href);
}

/** Whether anything of what was kept is on the phone, also what is broken, empty or of an older form. */
export const leavesTrace = async (base: string) =>
  (await holdsAny(base)) || (await findWorker(base)) !== undefined;

/** Removes what is kept, and sends the worker away. */
export async function removeKept(base: string): Promise<void> {
  await removeAll(base);
  await (await findWorker(base))?.unregister();
}

/** "Mi comuna" too says where somebody lives: menu and bar go back to what they say to everybody. */
function forgetComuna(base: string): void {
  try {
    localStorage.removeItem(`comuna${base}`);
  } catch {
    // A browser that forbids to keep keeps none.
  }
  for (const link of document.querySelectorAll<HTMLElement>('[data-all]'))
    link.setAttribute('href', link.dataset['all'] ?? '');
  document.querySelector('.comuna-bar')?.remove();
  if (location.hash.startsWith('#c='))
    history.replaceState(history.state, '', location.pathname + location.search);
}

/** Forgets all that is kept on the phone. It waits for nobody who is still fetching. */
export async function forget(base: string): Promise<void> {
  forgetComuna(base);
  await removeKept(base);
}
