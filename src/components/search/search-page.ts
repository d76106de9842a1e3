import type { Answer, FindAll, Result } from '../../search/find-all.ts';
import { inTime } from '../../search/load-module.ts';
import type { SearchData } from '../../search/search-data.ts';
import { fillForm, readAddress, readForm, type Asked } from './search-query.ts';
import { describeAnswer } from './describe-answer.ts';
import { forget, keep, keepShown, passOn, readKept, remember } from './history.ts';
import { showResult } from './show-result.ts';
import type { Texts } from './texts.ts';

const shownAtOnce = 10;
const pauseOfTyping = 250;

const find = <Type extends Element>(block: HTMLElement, selector: string) =>
  block.querySelector(selector) as Type;

/**
 * What is typed, chosen or stands in the address, and what comes of it. What is typed stays out of the
 * address until somebody sends it or opens a result; what leads to pages for people in danger stays
 * out of it for good.
 */
export class SearchPage {
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
  private localities: 'unasked' | 'asked' | 'known' | 'failed' = 'unasked';

  constructor(
    block: HTMLElement,
    private readonly data: SearchData,
    private findAll: FindAll,
    /** Finds localities too: loaded only when nothing else was found, since they weigh much. */
    private readonly learnLocalities: () => Promise<FindAll>,
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
      this.retry();
    });
    again.addEventListener('click', () => this.retry());
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
    const { found = [], guesses = [], discreet } = this.answer ?? {};
    if (discreet) forget(asked);
    const isNone = this.answer !== undefined && found.length === 0;
    if (isNone && texts.settled && this.localities === 'unasked') void this.searchLocalities();
    const settled = texts.settled && !(isNone && this.localities === 'asked');
    const failed = texts.failed || (isNone && this.localities === 'failed');
    this.results = found.length > 0 || !settled ? found : guesses;
    this.show();
    const extent = { settled, failed };
    const told = this.answer ? describeAnswer(this.answer, data, this.plural, extent) : '';
    if (status.textContent !== told) status.textContent = told;
    this.again.hidden = !this.answer || !settled || !failed;
    if (!this.answer || settled) this.settle();
  }

  private async searchLocalities(): Promise<void> {
    this.localities = 'asked';
    try {
      this.findAll = await inTime(this.learnLocalities());
      this.localities = 'known';
    } catch {
      this.localities = 'failed';
    }
    this.search();
  }

  /** Asks again for what did not come. */
  private retry(): void {
    if (this.localities === 'failed') this.localities = 'unasked';
    this.texts.load();
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
    if (this.isSent && answer?.mayStay !== false) remember(asked);
    this.isSent = false;
    const links = [...this.list.querySelectorAll('a')];
    const opened = links.find((link) => link.getAttribute('href') === this.opened);
    opened?.scrollIntoView({ block: 'center' });
    this.opened = undefined;
    passOn(answer?.mayStay ? asked : { ...asked, q: '' });
  }
}
