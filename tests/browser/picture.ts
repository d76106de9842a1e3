import type { Page } from 'playwright/test';

/** What the eye gets of a part of a page. */
export interface Seen {
  name: string;
  /** Share of the pixels of its palest line of words that stand off from the ground of that line. */
  words: number;
  /** Share of the middle of its least marked side that stands off from what is around it. */
  edge: number;
}

/** For the page, so it stands alone: looks at parts of it in a picture of the whole of it. */
async function lookAt(parts: Element[], picture: string): Promise<Seen[]> {
  const bytes = Uint8Array.from(atob(picture), (one) => one.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width } = image;
  const context = new OffscreenCanvas(width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, width, image.height) ?? {};
  /** How much light each of the 256 shades gives: millions of pixels ask for it. */
  const lights = Float64Array.from({ length: 256 }, (_, shade) => {
    const share = shade / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const light = (x: number, y: number) => {
    const at = 4 * (Math.round(y) * width + Math.round(x));
    const lightOf = (part: number) => lights[data[at + part] ?? 0] ?? 0;
    return 0.2126 * lightOf(0) + 0.7152 * lightOf(1) + 0.0722 * lightOf(2);
  };
  const contrast = (one: number, other: number) =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const boxOf = (rect: DOMRect) =>
    new DOMRect(rect.x + scrollX, rect.y + scrollY, rect.width, rect.height);

  const linesOf = (part: Element): DOMRect[] => {
    const lines: DOMRect[] = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!/[\p{L}\d]/u.test(node.nodeValue ?? '') || !around?.checkVisibility()) continue;
      // Words that are only read aloud.
      if (getComputedStyle(around).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      // What is left of a sentence on its last line may be no letter.
      const isTold = ({ width, height }: DOMRect) => rects.length === 1 || width > height;
      lines.push(...rects.filter(isTold).map(boxOf));
    }
    return lines;
  };
  const wordsOf = (line: DOMRect): number => {
    const pixels: number[] = [];
    // The ground is the light of which there is most, in steps of a hundredth: counted, for there are millions.
    const counts = new Uint32Array(101);
    for (let y = line.top; y < line.bottom; y += 1)
      for (let x = line.left; x < line.right; x += 1) {
        const one = light(x, y);
        pixels.push(one);
        const step = Math.round(100 * one);
        counts[step] = (counts[step] ?? 0) + 1;
      }
    const ground = counts.indexOf(Math.max(...counts)) / 100;
    let inked = 0;
    for (const one of pixels) if (contrast(one, ground) >= 4.5) inked += 1;
    return inked / pixels.length;
  };
  const edgeOf = ({ left, top, right, bottom, width: wide, height: high }: DOMRect): number => {
    /** The middle third of a side: from a point two pixels outside of it, three pixels inwards. */
    const side = (long: number, at: (along: number, inwards: number) => number) => {
      const points = Array.from({ length: Math.ceil(long / 3) }, (_, index) => long / 3 + index);
      const marked = points.filter((along) =>
        [0, 1, 2].some((inwards) => contrast(at(along, inwards), at(along, -2)) >= 3),
      );
      return marked.length / points.length;
    };
    return Math.min(
      side(wide, (along, inwards) => light(left + along, top + inwards)),
      side(wide, (along, inwards) => light(left + along, bottom - 1 - inwards)),
      side(high, (along, inwards) => light(left + inwards, top + along)),
      side(high, (along, inwards) => light(right - 1 - inwards, top + along)),
    );
  };

  // In a picture of the whole page, what is fixed lies somewhere over it.
  const bar = document.querySelector('.exit-bar');
  const cover = bar?.getBoundingClientRect();
  return parts.flatMap((part) => {
    const box = part.getBoundingClientRect();
    const covered =
      cover && !bar?.contains(part) && box.bottom > cover.top - 4 && box.top < cover.bottom + 4;
    if (!part.checkVisibility() || box.width < 8 || covered) return [];
    const text = part.textContent.trim().slice(0, 30);
    return {
      name: `${part.localName}.${part.className} "${text}"`,
      words: Math.min(1, ...linesOf(part).map(wordsOf)),
      edge: edgeOf(boxOf(box)),
    };
  });
}

/** How each part that a selector finds looks in the picture of the page as it is now. */
export async function see(page: Page, selector: string): Promise<Seen[]> {
  const picture = await page.screenshot({ fullPage: true });
  return page.locator(selector).evaluateAll(lookAt, picture.toString('base64'));
}
