/** What came of looking around: one of the sentences that stand at the block. */
export type Outcome = 'waiting' | 'result' | 'far' | 'denied' | 'failed';

/** Where nothing came of it, the list is another way. */
function say(block: HTMLElement, outcome: Outcome): void {
  const [status, otherWay] = block.querySelectorAll<HTMLElement>('[role=status], .other-way');
  if (status) status.textContent = block.dataset[outcome] ?? '';
  if (otherWay) otherWay.hidden = outcome === 'waiting' || outcome === 'result';
}

for (const block of document.querySelectorAll<HTMLElement>('.near')) {
  let isLooking = false;
  block.hidden = !('geolocation' in navigator);
  block.querySelector('button')?.addEventListener('click', () => {
    if (isLooking) return;
    const tell = (outcome: Outcome) => {
      isLooking = outcome === 'waiting';
      say(block, outcome);
    };
    tell('waiting');
    // What it takes comes with the tap: most readers type.
    import('./near-me.ts')
      .then(({ lookAround }) => lookAround(block, tell))
      .catch(() => tell('failed'));
  });
}
