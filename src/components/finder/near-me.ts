import { findNearest, loadPositions } from '../../search/near.ts';
import type { Outcome } from './open-near.ts';

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

/** Lists the comunas near the phone in a block that has the path of them all, and tells what came of it. */
export async function lookAround(
  block: HTMLElement,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  const list = block.querySelector('ol');
  const { comunas = '' } = block.dataset;
  list?.replaceChildren();
  // The limit of the browser counts from the permission, which may never come: this one from the tap.
  const late = setTimeout(() => tell('failed'), patience);
  try {
    const [{ coords }, places] = await Promise.all([locate(), loadPositions(comunas)]);
    const from = { lat: coords.latitude, lon: coords.longitude };
    const nearest = findNearest(places, from, shown);
    tell(nearest.length === 0 ? 'far' : 'result');
    list?.replaceChildren(
      ...nearest.map(({ name, slug }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = `${comunas}${slug}/`;
        link.textContent = name;
        item.append(link);
        return item;
      }),
    );
  } catch (error) {
    const { code } = error as Partial<GeolocationPositionError>;
    // An earlier question may fail after a later one was answered.
    if (!list?.hasChildNodes()) tell(code === refusal ? 'denied' : 'failed');
  } finally {
    clearTimeout(late);
  }
}
