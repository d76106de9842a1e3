// In the place of the worker of the site, as docs/publish.md says: removes what phones keep of it, and itself.
const worker = globalThis;

async function removeKept() {
  const { pathname } = new URL(worker.registration.scope);
  for (const name of await worker.caches.keys())
    if (/^puente-\d+ (.*)$/.exec(name)?.[1] === pathname) await worker.caches.delete(name);
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => {
  // It must not last until the worker is gone: that waits for it to end.
  event.waitUntil(removeKept().then(() => void worker.registration.unregister()));
});
