import type { Browser } from 'playwright';
import { phone } from '../../tests/browser/screens.ts';

/** Slow 3G: 400 kbit/s, 400 ms there and back. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** A phone of a quarter of this machine's speed on slow 3G, and the bytes that it has loaded so far. */
export async function openSlowPhone(browser: Browser) {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  /** Waits until nothing more has come for a second and a half. */
  async function settle() {
    let before = -1;
    while (before !== bytes) {
      before = bytes;
      await page.waitForTimeout(1500);
    }
  }
  return { page, loaded: () => bytes, settle };
}
