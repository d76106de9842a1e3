// All that the field does on the phone stands together, since its moments share what was typed and chosen. (Over 200 lines.)
import { loadFinderData, type FinderData } from '../../search/finder-data.ts';
import { buildJudge, type Judge } from '../../search/judge.ts';
import { loadLocalities, unpackLocalities } from '../../search/localities.ts';
import { placesOf, unpackAreas, type Area } from '../../search/places.ts';
import { leadBack } from '../mine/lead-back.ts';
import { announceFinding } from './announce-finding.ts';
import { listOptions, type Option, type ToAddress } from './finder-options.ts';

/** So many fit above the keyboard of a small phone. */
const limit = 6;

let count = 0;

/**
 * Makes a combobox of the field of a form: names come as one types, arrows choose, Enter goes. Follows
 * the combobox pattern of the ARIA authoring practices (list autocomplete, manual selection).
 */
export async function openFinder(form: HTMLFormElement): Promise<void> {
  const comunas = form.getAttribute('action') || '';
  const data = await loadFinderData(comunas);
  const input = form.querySelector('input') as HTMLInputElement;
  const isAny = form.dataset['any'] !== undefined;
  new FinderBox(form, input, data, {
    comuna: (slug) =>
      leadBack(slug) ?? `${isAny ? comunas.replace(/[^/]+\/comunas\/$/, '') : comunas}${slug}/`,
    region: (slug) => `${comunas.replace(/comunas\/$/, 'regiones/')}${slug}/`,
  });
}

class FinderBox {
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('p');
  private readonly areas: Area[];
  private judge: Judge;
  /** Localities are there, or did not come: what is not known now, is not known. */
  private isComplete = false;
  /** The list was closed on purpose: only what is typed or pressed next opens it. */
  private isDismissed = false;
  private options: Option[] = [];
  private chosen = -1;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly input: HTMLInputElement,
    private readonly data: FinderData,
    private readonly toAddress: ToAddress,
  ) {
    this.areas = unpackAreas(data.places);
    this.judge = buildJudge(this.areas);
    const { list, status } = this;
    // By attributes: older browsers do not reflect `role` and `aria…` as properties.
    list.setAttribute('role', 'listbox');
    list.id = `comunas-${(count += 1)}`;
    const label = form.getAttribute('aria-label') || input.getAttribute('aria-label');
    if (label !== null) list.setAttribute('aria-label', label);
    status.setAttribute('role', 'status');
    status.className = 'small';
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    if (input.parentElement) input.parentElement.append(list);
    form.append(status);
    this.show([]);
    this.listen();
    if (input.value !== '') this.look();
  }

  private listen(): void {
    const { form, input, list } = this;
    const isAsked = () => input.value.trim() !== '';
    // What an input method is still making of the keys is not typed yet.
    input.addEventListener('input', (event) => {
      if (!event.isComposing) this.look();
    });
    input.addEventListener('compositionend', () => this.look());
    input.addEventListener('focus', () => isAsked() && this.look());
    input.addEventListener('click', () => isAsked() && list.hidden && this.look());
    input.addEventListener('keydown', (event) => this.press(event));
    // The list stays while it is looked at: it goes when the focus or a press goes elsewhere.
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !form.contains(relatedTarget as Node)) this.dismiss();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!form.contains(target as Node)) this.dismiss();
    });
    // Before the field loses the focus.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li');
      if (option) this.go([...list.children].indexOf(option));
    });
    form.addEventListener('submit', (event) => {
      if (!isAsked()) return;
      event.preventDefault();
      if (this.chosen >= 0) this.go(this.chosen);
      else void this.send();
    });
  }

  /** Opens a comuna only when it is certain which is meant, or when one is left; otherwise it asks. */
  private async send(): Promise<void> {
    const { value } = this.input;
    this.isDismissed = false;
    if (this.judge(value).certainty !== 'certain') await this.complete();
    // What was typed or closed meanwhile was not sent.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- closed while it waited
    if (this.input.value !== value || this.isDismissed) return;
    const { certainty, matches, begun } = this.judge(value);
    const place = certainty === 'certain' ? matches[0]?.place : begun;
    if (place) location.assign(this.toAddress.comuna(place.slug));
    else {
      this.look();
      // Sent once more, the only one opens.
      if (this.options.length === 1) this.choose(0);
    }
  }

  /** Loads the localities, for names that are of no comuna. */
  private async complete(): Promise<void> {
    if (this.isComplete) return;
    try {
      const packed = await loadLocalities(this.form.getAttribute('action') || '');
      const localities = unpackLocalities(packed, placesOf(this.areas));
      this.judge = buildJudge(this.areas, localities);
      this.isComplete = true;
    } catch {
      // Without them, names of comunas are still found; the next letter tries again.
    }
  }

  private look(): void {
    const { value } = this.input;
    this.isDismissed = false;
    const judgement = this.judge(value);
    this.show(listOptions(judgement, limit, this.toAddress));
    const told = { value, judgement, isComplete: this.isComplete, shown: this.options.length };
    announceFinding(this.status, this.data, told);
    // They weigh more than all the rest: who is on the way to the name of a comuna does without.
    if (judgement.known || this.isComplete || value.trim().length < 3) return;
    void this.complete().then(() => {
      // A list in which somebody is choosing stays as it is.
      const isChoosing = this.isDismissed || this.chosen >= 0;
      if (this.isComplete && !isChoosing && this.input.value === value) this.look();
    });
  }

  private dismiss(): void {
    this.isDismissed = true;
    // It tells of the list.
    this.status.textContent = '';
    this.show([]);
  }

  private show(options: Option[]): void {
    const { list } = this;
    this.options = options;
    const opens = list.hidden && options.length > 0;
    list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    list.textContent = '';
    for (const [index, { name, where }] of options.entries()) {
      const option = document.createElement('li');
      const place = document.createElement('span');
      option.setAttribute('role', 'option');
      option.setAttribute('translate', 'no');
      option.id = `${list.id}-${index}`;
      option.lang = this.data.namesLang;
      place.textContent = where;
      option.append(`${name} `, place);
      list.append(option);
    }
    this.choose(-1);
    // On a low screen the names would come below its end.
    const { height } = window.visualViewport ?? { height: innerHeight };
    if (opens && list.getBoundingClientRect().bottom > height) this.input.scrollIntoView();
  }

  private choose(index: number): void {
    const { list, input } = this;
    this.chosen = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    const option = list.children[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  private press(event: KeyboardEvent): void {
    // 229: the input method has the key. Safari ends the composition before it sends that key.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it there
    if (event.isComposing || event.keyCode === 229) return;
    const last = this.options.length - 1;
    const { chosen } = this;
    if (event.key === 'Escape' && last >= 0) this.dismiss();
    else if (event.key === 'ArrowDown' && last < 0) this.look();
    else if (event.key === 'ArrowDown') this.choose(chosen < last ? chosen + 1 : 0);
    else if (event.key === 'ArrowUp' && last >= 0) this.choose(chosen > 0 ? chosen - 1 : last);
    else if (event.key === 'Enter' && chosen >= 0) this.go(chosen);
    else return;
    event.preventDefault();
  }

  private go(index: number): void {
    const option = this.options[index];
    if (option) location.assign(option.href);
  }
}
