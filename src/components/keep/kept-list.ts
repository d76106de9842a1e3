import { comunaPages } from '../../keep/paths.ts';
import { listKept } from '../../keep/store.ts';
import { forget, leavesTrace } from './forget.ts';
import { sayKept } from './say-kept.ts';

/** The name of a language in itself, from the choice of languages of the page. */
const nameLanguage = (locale: string) =>
  document.querySelector(`.language a[href*="/${locale}/"]`)?.textContent.trim() ?? locale;

function makeItem(href: string, name: string, ...said: string[]): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href, textContent: name });
  link.translate = false;
  item.append(link, [' ', ...said].join(' · ').trimEnd());
  return item;
}

/** Lists the comunas that are kept, each with its language and the day of its copy. */
async function showList(block: HTMLElement): Promise<void> {
  const { base = '' } = block.dataset;
  const all = await listKept(base);
  const items = all.flatMap((kept) =>
    kept.comunas.map(({ slug, region, name }) => {
      const [path = ''] = comunaPages(kept.locale, slug, region);
      const said = sayKept(kept, block.dataset).join(' ');
      return makeItem(base + path, name, nameLanguage(kept.locale), said);
    }),
  );
  const isLeft = items.length > 0 || (await leavesTrace(base));
  const isToldGone = block.querySelector('[role=status]')?.textContent !== '';
  block.hidden = !isLeft && !isToldGone;
  block.querySelector('ul')?.replaceChildren(...items);
  block.querySelector('.fold')?.toggleAttribute('hidden', items.length === 0);
  block.querySelector('.all')?.toggleAttribute('hidden', !isLeft);
}

/** Shows what is kept, also after another page or tab changed it, and takes it away when asked to. */
export async function offerList(block: HTMLElement): Promise<void> {
  const { base = '', removed = '' } = block.dataset;
  block.querySelector('button')?.addEventListener('click', () => {
    void forget(base).then(() => {
      const status = block.querySelector('[role=status]');
      if (status) status.textContent = removed;
      return showList(block);
    });
  });
  const showAgain = () => void showList(block);
  addEventListener('pageshow', showAgain);
  document.addEventListener('visibilitychange', showAgain);
  await showList(block);
}
