import { findNearest, loadPositions } from '../../search/near.ts';

const shown = 5;
/** Longer than this nobody waits for a position: the name is typed sooner. */
const patience = 20_000;
const refusal = 1;

/** Where the phone is, roughly and soon: a comuna is large, and data and battery are short. */
const locate = () =>
  new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      enableHighAccuracy: false,
      timeout: patience,
      maximumAge: 600_000,
    }),
  );

/** A block with a button, what it says, and the comunas that it finds. */
class NearMe {
  private readonly status: Element | null;
  private readonly list: Element | null;
  private readonly otherWay: HTMLElement | null;
  private isLooking = false;

  constructor(private readonly block: HTMLElement) {
    this.status = block.querySelector('[role=status]');
    this.list = block.querySelector('ol');
    this.otherWay = block.querySelector('.other-way');
    block.hidden = !('geolocation' in navigator);
    block.querySelector('button')?.addEventListener('click', () => {
      if (!this.isLooking) void this.look();
    });
  }

  /** Says what came of it, one of the sentences that stand at the block; where nothing did, the list is another way. */
  private showMessage(what: 'waiting' | 'result' | 'far' | 'denied' | 'failed'): void {
    if (this.status) this.status.textContent = this.block.dataset[what] ?? '';
    if (this.otherWay) this.otherWay.hidden = what === 'waiting' || what === 'result';
    this.isLooking = what === 'waiting';
  }

  private async look(): Promise<void> {
    this.list?.replaceChildren();
    this.showMessage('waiting');
    // The limit of the browser counts from the permission, which may never come: this one from the tap.
    const late = setTimeout(() => this.showMessage('failed'), patience);
    try {
      const [{ coords }, places] = await Promise.all([
        locate(),
        loadPositions(this.block.dataset['comunas'] ?? ''),
      ]);
      const from = { lat: coords.latitude, lon: coords.longitude };
      this.show(findNearest(places, from, shown));
    } catch (error) {
      const { code } = error as Partial<GeolocationPositionError>;
      // An earlier question may fail after a later one was answered.
      if (!this.list?.hasChildNodes()) this.showMessage(code === refusal ? 'denied' : 'failed');
    } finally {
      clearTimeout(late);
    }
  }

  private show(nearest: readonly { name: string; slug: string }[]): void {
    const { comunas = '' } = this.block.dataset;
    this.showMessage(nearest.length === 0 ? 'far' : 'result');
    this.list?.replaceChildren(
      ...nearest.map(({ name, slug }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = `${comunas}${slug}/`;
        link.textContent = name;
        item.append(link);
        return item;
      }),
    );
  }
}

for (const block of document.querySelectorAll<HTMLElement>('.near')) new NearMe(block);
