import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Icons of the installed site by the name of their file, with the side in pixels. */
export const icons = { '192': 192, '512': 512, mascara: 512 } as const;
export type IconFile = keyof typeof icons;

/** The mark of the site as PNG. One that the phone cuts to its own form has no corners of its own. */
export function renderIcon(name: IconFile): Buffer {
  const svg = readFileSync('public/favicon.svg', 'utf8');
  const whole = name === 'mascara' ? svg.replace(/ rx="\d+"/, '') : svg;
  return new Resvg(whole, {
    fitTo: { mode: 'width', value: icons[name] },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
}
