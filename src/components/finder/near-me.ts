import { findNearest, loadPositions } from '../../search/near.ts';

const shown = 5;

/** Where the phone is, roughly and soon: a comuna is large, and data and battery are short. */
const locate = () =>
  new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      enableHighAccuracy: false,
      timeout: 20_000,
      maximumAge: 600_000,
    }),
  );

async function lookAround(block: HTMLElement, say: (text?: string) => void): Promise<void> {
  const { waiting, result, denied, failed, far, comunas = '' } = block.dataset;
  const list = block.querySelector('ol');
  list?.replaceChildren();
  say(waiting);
  try {
    const [{ coords }, places] = await Promise.all([locate(), loadPositions()]);
    const nearest = findNearest(places, { lat: coords.latitude, lon: coords.longitude }, shown);
    if (nearest.length === 0) return say(far);
    say(result);
    list?.append(
      ...nearest.map(({ name, slug }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = `${comunas}${slug}/`;
        link.lang = 'es';
        link.textContent = name;
        item.append(link);
        return item;
      }),
    );
  } catch (error) {
    const refused =
      error instanceof GeolocationPositionError && error.code === error.PERMISSION_DENIED;
    say(refused ? denied : failed);
  }
}

for (const block of document.querySelectorAll<HTMLElement>('.near')) {
  const status = block.querySelector('[role=status]');
  block.hidden = !('geolocation' in navigator);
  block.querySelector('button')?.addEventListener('click', () =>
    lookAround(block, (text = '') => {
      if (status) status.textContent = text;
    }),
  );
}
