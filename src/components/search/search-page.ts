import { buildFindAll, type Answer, type FindAll, type Result } from '../../search/find-all.ts';
import { loadFinderData } from '../../search/finder-data.ts';
import { loadLocalities, unpackLocalities } from '../../search/localities.ts';
import { loadSearchData, type SearchData } from '../../search/search-data.ts';
import { fillForm, readAddress, readForm, type Asked } from './asked.ts';
import { describeAnswer } from './describe-answer.ts';
import { forget, keep, keepShown, passOn, readKept, remember } from './history.ts';
import { showResult } from './show-result.ts';
import { Texts } from './texts.ts';

const shownAtOnce = 6;
const pauseOfTyping = 250;

/** Opens the search of a page; `wasSent` tells whether what is in the field was sent before that. */
export async function openSearch(block: HTMLElement, wasSent: () => boolean): Promise<void> {
  const { page = '', comunas = '' } = block.dataset;
  const [data, finder] = await Promise.all([loadSearchData(page), loadFinderData(comunas)]);
  const findAll = buildFindAll(data, finder, comunas);
  const learnLocalities = async () => {
    const localities = await loadLocalities();
    return buildFindAll(data, finder, comunas, (places) => unpackLocalities(localities, places));
  };
  const plural = new Intl.PluralRules(finder.intl);
  new SearchPage(block, data, findAll, learnLocalities, plural, new Texts(page), wasSent());
}

const find = <Type extends Element>(block: HTMLElement, selector: string) =>
  block.querySelector(selector) as Type;

/**
 * What is typed, chosen or stands in the address, and what comes of it. What is typed stays out of the
 * address until somebody sends it or opens a result; what leads to pages for people in danger stays
 * out of it for good.
 */
class SearchPage {
  private readonly form: HTMLFormElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLOListElement;
  private readonly more: HTMLButtonElement;
  private readonly again: HTMLButtonElement;
  private asked: Asked = { q: '', kind: '', region: '' };
  private answer: Answer | undefined;
  private results: Result[] = [];
  /** How many results are to be shown. */
  private wanted = shownAtOnce;
  /** The result that was opened, when somebody comes back. */
  private opened: string | undefined;
  private pause: number | undefined;

  constructor(
    block: HTMLElement,
    private readonly data: SearchData,
    private findAll: FindAll,
    /** Finds localities too: loaded only when nothing else was found, since they weigh much. */
    private learnLocalities: (() => Promise<FindAll>) | undefined,
    private readonly plural: Intl.PluralRules,
    private readonly texts: Texts,
    private isSent: boolean,
  ) {
    this.form = find(block, 'form');
    this.status = find(block, '[role=status]');
    this.list = find(block, 'ol');
    this.more = find(block, '.more');
    this.again = find(block, '.again');
    this.listen();
    if (readForm(this.form).q === '') this.restore();
    else this.search();
    texts.changed = () => this.search();
    texts.load();
    block.dataset['ready'] = '';
  }

  private listen(): void {
    const { form, list, more, again } = this;
    const type = (event: Event) => {
      // What an input method is still making of the keys is not typed yet.
      if (event.target !== form.elements.namedItem('q') || (event as InputEvent).isComposing)
        return;
      clearTimeout(this.pause);
      this.isSent = false;
      this.pause = window.setTimeout(() => this.search(), pauseOfTyping);
    };
    form.addEventListener('input', type);
    form.addEventListener('compositionend', type);
    form.addEventListener('change', (event) => {
      if (event.target === form.elements.namedItem('q')) return;
      // A filter goes where its question is: into the address, or not.
      this.isSent = this.asked.q === readAddress().q;
      this.search();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.isSent = true;
      this.texts.load();
      this.search();
    });
    again.addEventListener('click', () => this.texts.load());
    more.addEventListener('click', () => {
      const before = list.children.length;
      this.wanted += shownAtOnce;
      this.show();
      list.children[before]?.querySelector('a')?.focus();
      if (this.answer?.mayStay) keepShown(this.asked, this.wanted);
    });
    list.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      const result = this.results.find(({ href }) => href === link?.getAttribute('href'));
      if (!result || result.isDiscreet || !this.answer?.mayStay) return;
      keep(this.asked, { shown: this.wanted, opened: result.href });
    });
    addEventListener('popstate', () => this.restore());
    // Whoever goes back to this page finds nothing of it, however the browser keeps pages.
    addEventListener('pagehide', () => {
      const { q } = readForm(form);
      if (q === '' || (q === this.asked.q && this.answer?.mayStay)) return;
      fillForm(form, { ...this.asked, q: '' });
      this.search();
    });
  }

  /** Asks what the address asks, and shows as much of the answer as was shown before. */
  private restore(): void {
    const { shown = shownAtOnce, opened } = readKept();
    this.opened = opened;
    fillForm(this.form, readAddress());
    this.search();
    this.wanted = shown;
    this.show();
  }

  /** Answers the present question; once more when the texts have come. */
  private search(): void {
    clearTimeout(this.pause);
    const { texts, data, status } = this;
    const asked = readForm(this.form);
    if (Object.entries(asked).join() !== Object.entries(this.asked).join())
      this.wanted = shownAtOnce;
    this.asked = asked;
    if (asked.kind + asked.region !== '')
      find<HTMLDetailsElement>(this.form, 'details').open = true;
    this.answer = asked.q === '' ? undefined : this.findAll(asked.q, asked, texts.find);
    const { found = [], guesses = [] } = this.answer ?? {};
    if (this.answer && found.length === 0 && texts.settled && this.learnLocalities) {
      void this.searchLocalities(this.learnLocalities);
      return;
    }
    this.results = found.length > 0 || !texts.settled ? found : guesses;
    this.show();
    const told = this.answer ? describeAnswer(this.answer, data, this.plural, texts) : '';
    if (status.textContent !== told) status.textContent = told;
    this.again.hidden = !this.answer || !texts.failed;
    if (!this.answer || texts.settled) this.settle();
  }

  private async searchLocalities(learn: () => Promise<FindAll>): Promise<void> {
    this.learnLocalities = undefined;
    // Without them the search knows fewer names, and all the rest.
    this.findAll = await learn().catch(() => this.findAll);
    this.search();
  }

  private show(): void {
    const { list, results, data } = this;
    const items = results.slice(0, this.wanted).map((result) => showResult(result, data));
    const links = [...list.querySelectorAll('a')];
    // What stands there already stays, with the focus that it may have.
    const isSame = links.every(({ href }, at) => href === items[at]?.querySelector('a')?.href);
    if (!isSame) list.replaceChildren();
    list.append(...items.slice(list.children.length));
    this.more.hidden = items.length >= results.length;
  }

  /** Remembers what was asked, now that it is known whether it may be. */
  private settle(): void {
    const { asked, answer } = this;
    if (answer?.discreet) forget(asked);
    else if (this.isSent && answer?.mayStay !== false) remember(asked);
    this.isSent = false;
    const links = [...this.list.querySelectorAll('a')];
    const opened = links.find((link) => link.getAttribute('href') === this.opened);
    opened?.scrollIntoView({ block: 'center' });
    this.opened = undefined;
    passOn(answer?.mayStay ? asked : { ...asked, q: '' });
  }
}
