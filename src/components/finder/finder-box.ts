import { loadFinderData, type FinderData } from '../../search/finder-data.ts';
import { buildMatcher, type FindPlaces } from '../../search/match-places.ts';
import { unpackPlaces, type Place } from '../../search/places.ts';

/** So many fit above the keyboard of a small phone. */
const most = 6;

let count = 0;

/**
 * Makes a combobox of the field of a form: names come as one types, arrows choose, Enter goes. Follows
 * the combobox pattern of the ARIA authoring practices (list autocomplete, manual selection).
 */
export async function openFinder(form: HTMLFormElement): Promise<void> {
  const comunas = form.getAttribute('action') ?? '';
  const data = await loadFinderData(comunas);
  const find = buildMatcher(unpackPlaces(data.places));
  const input = form.elements.namedItem('q') as HTMLInputElement;
  new FinderBox(form, input, find, data, (slug) =>
    form.dataset['any'] === undefined ? `${comunas}${slug}/` : `/${slug}/`,
  );
}

class FinderBox {
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #places: Place[] = [];
  #chosen = -1;

  constructor(
    form: HTMLFormElement,
    readonly input: HTMLInputElement,
    readonly find: FindPlaces,
    readonly data: FinderData,
    readonly addressOf: (slug: string) => string,
  ) {
    // By attributes: older browsers do not reflect `role` and `aria…` as properties.
    this.#list.setAttribute('role', 'listbox');
    this.#list.id = `comunas-${(count += 1)}`;
    const label = form.getAttribute('aria-label') ?? input.getAttribute('aria-label');
    if (label !== null) this.#list.setAttribute('aria-label', label);
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'small';
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.parentElement?.append(this.#list);
    form.append(this.#status);
    this.#show([]);

    input.addEventListener('input', () => this.#look());
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#show([]));
    // Before the field loses the focus and the list goes away.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li');
      if (option) this.#go([...this.#list.children].indexOf(option));
    });
    form.addEventListener('submit', (event) => {
      const at = this.find(input.value, 1)[0];
      if (!at) return;
      event.preventDefault();
      location.assign(this.addressOf(at.slug));
    });
    if (input.value !== '') this.#look();
  }

  #look(): void {
    const { value } = this.input;
    const places = this.find(value, most);
    this.#show(places);
    const form = new Intl.PluralRules(this.data.intl).select(places.length);
    const found = this.data.found[form] ?? this.data.found['other'] ?? '';
    if (value.trim().length < 2) this.#status.textContent = '';
    else if (places.length === 0) this.#status.textContent = this.data.none;
    else this.#status.textContent = found.replace('{{count}}', String(places.length));
  }

  #show(places: Place[]): void {
    this.#places = places;
    this.#list.hidden = places.length === 0;
    this.input.setAttribute('aria-expanded', String(places.length > 0));
    this.#list.replaceChildren(
      ...places.map(({ name, region }, index) => {
        const option = document.createElement('li');
        const where = document.createElement('span');
        option.setAttribute('role', 'option');
        option.id = `${this.#list.id}-${index}`;
        option.lang = 'es';
        where.textContent = region;
        option.append(`${name} `, where);
        return option;
      }),
    );
    this.#choose(-1);
  }

  #choose(index: number): void {
    this.#chosen = index;
    for (const [at, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    const option = this.#list.children[index];
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    const last = this.#places.length - 1;
    if (event.key === 'Escape' && last >= 0) this.#show([]);
    else if (event.key === 'ArrowDown' && last < 0) return this.#look();
    else if (event.key === 'ArrowDown') this.#choose(this.#chosen < last ? this.#chosen + 1 : 0);
    else if (event.key === 'ArrowUp' && last >= 0)
      this.#choose(this.#chosen > 0 ? this.#chosen - 1 : last);
    else if (event.key === 'Enter' && this.#chosen >= 0) this.#go(this.#chosen);
    else return;
    event.preventDefault();
  }

  #go(index: number): void {
    const place = this.#places[index];
    if (place) location.assign(this.addressOf(place.slug));
  }
}
