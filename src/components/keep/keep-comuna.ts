import workerUrl from '../../keep/worker.ts?worker&url';
import { alone } from '../../keep/alone.ts';
import { askIndex, gather } from '../../keep/gather.ts';
import { refreshKept } from '../../keep/refresh.ts';
import { listKept, openPlace, readBundle, readKept, writeBundle } from '../../keep/store.ts';
import { forget, leavesTrace, removeKept } from './forget.ts';
import { sayKept } from './say-kept.ts';

/** What the block says of its comuna. */
function readBlock({ dataset }: HTMLElement) {
  const { base = '', locale = '', slug = '', name = '', region = '' } = dataset;
  return { base, locale, comuna: { slug, name, region } };
}

/** Bytes that keeping would take: a pack that is there already is not fetched again. */
async function weigh(base: string, locale: string): Promise<number> {
  const { bytes, comunaBytes, digest } = await askIndex(base, locale);
  const kept = await readKept(base, locale);
  return (kept?.digest === digest ? 0 : bytes) + comunaBytes;
}

/** Fetches all, and writes it when all is there. @throws when it is not: then what was kept before still is */
async function keepWhole(block: HTMLElement): Promise<void> {
  const { base, locale, comuna } = readBlock(block);
  const place = await openPlace(base);
  const old = await readBundle(base, locale);
  const others = (old?.kept.comunas ?? []).filter(({ slug }) => slug !== comuna.slug);
  const bundle = await gather(base, locale, [...others, comuna], old);
  await writeBundle(base, place, bundle);
  await navigator.serviceWorker.register(workerUrl, { scope: base });
  // All may have been forgotten meanwhile, in another tab.
  if (!(await readKept(base, locale))) throw new Error('what was kept has been forgotten');
}

async function keepComuna(block: HTMLElement): Promise<void> {
  const { base } = readBlock(block);
  try {
    await alone(base, true, () => keepWhole(block));
  } catch (error) {
    if ((await listKept(base)).length === 0) await removeKept(base);
    throw error;
  }
}

const deeds: Record<string, (block: HTMLElement) => Promise<'failed' | 'stale' | 'removed' | ''>> =
  {
    keep: async (block) => {
      await keepComuna(block);
      return '';
    },
    update: async (block) => ((await refreshKept(readBlock(block).base, true)) ? '' : 'stale'),
    remove: async (block) => {
      await forget(readBlock(block).base);
      return 'removed';
    },
  };

/** Shows what is kept, or what keeping takes. */
async function show(block: HTMLElement, said = ''): Promise<void> {
  const { base, locale, comuna } = readBlock(block);
  const kept = await readKept(base, locale);
  const isKept = kept?.comunas.some(({ slug }) => slug === comuna.slug) ?? false;
  const [offer, others] = block.querySelectorAll<HTMLElement>('.choice');
  if (offer) offer.hidden = isKept;
  // Whatever else is kept goes with the same tap.
  if (others) others.hidden = !(await leavesTrace(base));
  const status = block.querySelector('[role=status]');
  const lines = [
    block.dataset[said] ?? '',
    ...(isKept && kept ? sayKept(kept, block.dataset) : []),
  ];
  if (status) status.textContent = lines.filter(Boolean).join(' ');
  const size = block.querySelector('.size');
  if (isKept || !size) return;
  const bytes = await weigh(base, locale).catch(() => 0);
  const told = block.dataset['size']?.replace('{{size}}', String(Math.round(bytes / 1000)));
  size.textContent = bytes > 0 ? (told ?? '') : '';
}

/** Makes the buttons of the block work. */
export async function offerKeeping(block: HTMLElement): Promise<void> {
  let isBusy = false;
  block.addEventListener('click', ({ target }) => {
    const deed = (target as Element).closest<HTMLElement>('button')?.dataset['do'] ?? '';
    const act = deeds[deed];
    if (!act || isBusy) return;
    isBusy = true;
    const status = block.querySelector('[role=status]');
    if (status) status.textContent = block.dataset['busy'] ?? '';
    void act(block)
      .catch(() => 'failed')
      .then((said) => show(block, said))
      .finally(() => (isBusy = false));
  });
  // Another page or tab may have removed it.
  const showAgain = () => {
    const isOffered = block.querySelector('[data-do=remove]')?.closest('[hidden]') === null;
    if (isOffered && !isBusy) void show(block);
  };
  addEventListener('pageshow', showAgain);
  document.addEventListener('visibilitychange', showAgain);
  await show(block);
}
