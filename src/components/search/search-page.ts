import { buildFindAll, type Found } from '../../search/find-all.ts';
import { loadFinderData } from '../../search/finder-data.ts';
import { loadSearchData } from '../../search/search-data.ts';
import { showResult } from './show-result.ts';

const shownAtOnce = 6;

/** Runs the search: what is typed, chosen or stands in the address, and what comes of it. */
export async function openSearch(block: HTMLElement): Promise<void> {
  const form = block.querySelector('form');
  const status = block.querySelector('[role=status]');
  const list = block.querySelector('ol');
  const more = block.querySelector<HTMLButtonElement>('.more');
  const input = form?.elements.namedItem('q');
  if (!form || !status || !list || !more || !(input instanceof HTMLInputElement)) return;

  const page = form.getAttribute('action') ?? '';
  const comunas = block.dataset['comunas'] ?? '';
  const [data, finder] = await Promise.all([loadSearchData(page), loadFinderData(comunas)]);
  const findAll = buildFindAll(data, finder, comunas);
  const plural = new Intl.PluralRules(finder.intl);
  const read = () => Object.fromEntries(new FormData(form).entries()) as Record<string, string>;
  const state = { round: 0, found: [] as Found[], shown: 0 };

  const showMore = async () => {
    const round = state.round;
    const next = state.found.slice(state.shown, state.shown + shownAtOnce);
    state.shown += next.length;
    const results = await Promise.all(next.map((each) => each()));
    if (round !== state.round) return;
    list.append(...results.map((result) => showResult(result, data)));
    more.hidden = state.shown >= state.found.length;
  };

  const search = async () => {
    const round = (state.round += 1);
    const { q = '', kind = '', region = '' } = read();
    if (q.trim() === '') {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      return;
    }
    status.textContent = data.words.loading;
    const { found, guesses, failed } = await findAll(q, { kind, region });
    if (round !== state.round) return;
    const all = found.length > 0 ? found : guesses;
    list.replaceChildren();
    Object.assign(state, { found: all, shown: 0 });
    await showMore();
    if (round === state.round) status.textContent = tell(found.length, guesses.length, failed);
  };

  const tell = (found: number, guesses: number, failed: boolean): string => {
    const { words } = data;
    if (failed) return navigator.onLine ? words.error : words.offline;
    if (found > 0)
      return (data.found[plural.select(found)] ?? '').replace('{{count}}', String(found));
    return guesses > 0 ? `${words.none} ${words.guesses}:` : words.none;
  };

  const remember = (how: 'pushState' | 'replaceState') => {
    const asked = new URLSearchParams(Object.entries(read()).filter(([, value]) => value !== ''));
    history[how](null, '', `?${asked}`);
  };
  const recall = () => {
    const asked = new URLSearchParams(location.search);
    for (const name of ['q', 'kind', 'region']) {
      const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
      if (field) field.value = asked.get(name) ?? '';
    }
  };

  let pause: number | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      remember('replaceState');
      void search();
    }, 350);
  });
  form.addEventListener('change', (event) => {
    if (event.target === input) return;
    remember('replaceState');
    void search();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    remember('pushState');
    void search();
  });
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', () => {
    recall();
    void search();
  });
  block.dataset['ready'] = '';
  if (input.value === '') recall();
  await search();
}
