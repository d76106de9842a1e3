import { renderAsync } from '@resvg/resvg-js';
import encodeQR from 'qr';

/** Pixels of a side: 10 cm at 150 dots an inch. */
const side = 600;

/** A URL as a QR code with the white edge that readers of codes need. */
export const drawQr = (url: string): string => encodeQR(url, 'svg', { border: 4 });

/** The same as PNG, for programs that take no SVG. */
export async function renderQr(url: string): Promise<Buffer> {
  const image = await renderAsync(drawQr(url), {
    fitTo: { mode: 'width', value: side },
    background: '#fff',
    // A code has no letters; resvg would read every font of the machine first.
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}
