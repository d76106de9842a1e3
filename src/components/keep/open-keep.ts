/** A browser that cannot keep what is compressed shows nothing of it; so does one that is asked by a site without https. */
const canKeep =
  'serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window;

for (const block of document.querySelectorAll<HTMLElement>('.keep-comuna, .kept-list')) {
  if (!canKeep) continue;
  // The list shows itself once it knows that there is something on it.
  if (block.matches('.keep-comuna')) block.hidden = false;
  // The page comes first.
  const begin = () => {
    const loading = block.matches('.kept-list')
      ? import('./kept-list.ts').then(({ offerList }) => offerList(block))
      : import('./keep-comuna.ts').then(({ offerKeeping }) => offerKeeping(block));
    loading.catch(() => (block.hidden = true));
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
