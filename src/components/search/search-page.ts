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
  /** What is found and not shown yet, and what the status says when all goes well. */
  const state = { round: 0, waiting: [] as Found[], told: '' };
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const failure = () => (navigator.onLine ? data.words.error : data.words.offline);

  /** Shows the next results; those that do not load wait for another try. */
  const showMore = async () => {
    const { waiting } = state;
    const next = waiting.splice(0, shownAtOnce);
    const results = await Promise.allSettled(next.map((each) => each()));
    if (waiting !== state.waiting) return;
    const lost = next.filter((_, at) => results[at]?.status === 'rejected');
    waiting.unshift(...lost);
    const loaded = results.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    list.append(...loaded.map((result) => showResult(result, data)));
    more.hidden = waiting.length === 0;
    say(lost.length > 0 ? failure() : state.told);
  };

  const search = async () => {
    const round = (state.round += 1);
    const { q = '', kind = '', region = '' } = read();
    const isEmpty = q.trim() === '';
    Object.assign(state, { waiting: [], told: isEmpty ? '' : data.words.loading });
    say(state.told);
    if (isEmpty) {
      list.replaceChildren();
      more.hidden = true;
      return;
    }
    const { found, guesses, failed } = await findAll(q, { kind, region });
    if (round !== state.round) return;
    list.replaceChildren();
    const told = tell(found.length, guesses.length, failed);
    Object.assign(state, { waiting: found.length > 0 ? found : guesses, told });
    await showMore();
  };

  const tell = (found: number, guesses: number, failed: boolean): string => {
    const { words } = data;
    if (failed) return failure();
    if (found > 0)
      return (data.found[plural.select(found)] ?? '').replace('{{count}}', String(found));
    return guesses > 0 ? words.guesses : words.none;
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
