import { comunaPages } from '../../keep/paths.ts';
import { listKept } from '../../keep/store.ts';
import { forget } from './forget.ts';
import { sayKept } from './say-kept.ts';

function makeItem(href: string, name: string, said: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href, textContent: name });
  link.translate = false;
  item.append(link, ` · ${said}`);
  return item;
}

/** Lists the comunas that are kept, each with the day of its copy. */
export async function showList(block: HTMLElement): Promise<void> {
  const { base = '', removed = '' } = block.dataset;
  const all = await listKept(base);
  const items = all.flatMap((kept) =>
    kept.comunas.map(({ slug, region, name }) => {
      const [path = ''] = comunaPages(kept.locale, slug, region);
      return makeItem(base + path, name, sayKept(kept, block.dataset).join(' '));
    }),
  );
  block.hidden = items.length === 0;
  block.querySelector('ul')?.replaceChildren(...items);
  block.querySelector('button')?.addEventListener('click', () => {
    void forget(base).then(() => {
      for (const part of block.querySelectorAll('.fold, .all')) part.remove();
      const status = block.querySelector('[role=status]');
      if (status) status.textContent = removed;
    });
  });
}
