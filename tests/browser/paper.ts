import type { Page } from 'playwright/test';

/** What printers in Chile hold. */
export const formats = ['A4', 'Letter'] as const;
export type PaperFormat = (typeof formats)[number];

/** How many sheets of paper the open page becomes. */
export async function countSheets(page: Pick<Page, 'pdf'>, format: PaperFormat): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What is inside the margins of both papers: 186 × 259 mm in pixels of the web. */
export const inside = { width: 703, height: 979 };

/** What of the sheet of a comuna is cut, lies over something else, or stands outside of the paper. Runs in the page. */
export function findCut({ width, height }: typeof inside): string[] {
  const name = (element: Element) =>
    `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
  const sheet = document.querySelector('.handout');
  if (!sheet) return ['there is no sheet'];
  const top = sheet.getBoundingClientRect().top;
  const shown = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
  return shown.flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    const isOutside = box.left < -1 || box.right > width + 1 || box.bottom - top > height + 1;
    const { overflow } = getComputedStyle(element);
    const isCut = overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    return isOutside || isCut ? [name(element)] : [];
  });
}

/** What is wrong about the sheet of a comuna on paper: more than one page of a format, or something that is cut. */
export async function complainOfSheet(
  page: Page,
  path: string,
  printed: readonly PaperFormat[] = formats,
): Promise<string[]> {
  const wrong: string[] = [];
  await page.goto(path);
  for (const format of printed) {
    const sheets = await countSheets(page, format);
    if (sheets !== 1) wrong.push(`${sheets} sheets of ${format}`);
  }
  await page.emulateMedia({ media: 'print' });
  wrong.push(...(await page.evaluate(findCut, inside)));
  await page.emulateMedia({ media: null });
  return wrong.map((what) => `${path}: ${what}`);
}
