import type { LocaleSegment } from '../../src/i18n/locales.ts';
import { translatorFor } from '../../src/i18n/translator.ts';

/** A phone as it is held, for whose screens pages are measured, and the part of it that shows below the bars of a browser. */
export const phone = { width: 360, height: 740 };
export const firstScreen = { width: 360, height: 640 };

export interface Wanted {
  /** What somebody in the street needs → where it stands. */
  parts: Record<string, string>;
  /** What the header says of who makes the site. */
  independent: string;
}

/** What the first screen of the page of a comuna shows, whole. */
export const wantedIn = (segment: LocaleSegment): Wanted => ({
  parts: {
    name: 'h1',
    'state of the Sello': '.hero .status',
    'best place': '.best .name',
    'why it is the best': '.best .why',
    'call or go': '.best :is(.way, .go)',
    'danger, 1': '.danger li:first-child a',
    'danger, 2': '.danger li:last-child a',
  },
  independent: translatorFor(segment)('site.independentShort'),
});

/** For the page: each part that is missing or reaches out of the first screen. It stands alone. */
export function findHidden({ parts, independent }: Wanted): string[] {
  const { innerWidth, innerHeight } = window;
  const judge = (part: string, element: Element | null | undefined) => {
    const box = element?.getBoundingClientRect();
    if (!box || box.height === 0) return [`no ${part}`];
    const fits =
      box.top >= 0 &&
      box.left >= 0 &&
      Math.floor(box.bottom) <= innerHeight &&
      Math.floor(box.right) <= innerWidth;
    return fits ? [] : [`${part} ends at ${Math.ceil(box.bottom)} px`];
  };
  const said = [...document.querySelectorAll('.site-header *')].filter((element) =>
    element.textContent.toLowerCase().includes(independent.toLowerCase()),
  );
  return [
    ...judge('independence', said.at(-1)),
    ...Object.entries(parts).flatMap(([part, selector]) =>
      judge(part, document.querySelector(selector)),
    ),
  ];
}
