import { readContent } from '../../scripts/read-content.ts';
import { contentContext } from '../../src/content-context.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pathIn, pathOf, shortPathOf } from '../../src/i18n/routes.ts';
import { describeStatus } from '../../src/present/describe-status.ts';
import { buildCatalog } from '../../src/model/catalog.ts';
import type { Day } from '../../src/model/dates.ts';
import type { Catalog, Comuna } from '../../src/model/types.ts';
import { once, pageAt, tested, type Page } from './site.ts';

/** Everything below the content of the tested site, as it was read. */
export const readEntries = once(() => {
  const { content: root } = tested();
  const { content, problems } = readContent(root);
  if (problems.length > 0) throw new Error(`${root}/ is not valid: npm run check:content says why`);
  return content;
});

/** Everything that the content says on a day. */
function catalogOn(day: Day): Catalog {
  return buildCatalog(readEntries(), day, contentContext(day));
}

/** Day on which a page says that it was made. */
export function readMadeOn(page: Page): Day {
  const [, day = '', month = '', year = ''] =
    /Página hecha el (\d{1,2}) de (\p{L}+) de (\d{4})/u.exec(page.text) ?? [];
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const number = months.find((each) => formatDate('es', `2000-${each}`) === `${month} de 2000`);
  if (number === undefined) throw new Error(`${page.file} does not say on which day it was made`);
  return `${year}-${number}-${day.padStart(2, '0')}`;
}

/** The content as of the day on which the site was built. */
export const readCatalog = once(() =>
  catalogOn(
    readMadeOn(
      pageAt(pathOf('es', { page: 'comuna', slug: readEntries().territory[0]?.data.slug ?? '' })),
    ),
  ),
);

export const comunaPath = ({ slug }: Comuna) => pathOf('es', { page: 'comuna', slug });

/** Runs a check over each comuna and its page; answers each complaint with the file that it is about. */
export function complainOfComunas(
  check: (page: Page, comuna: Comuna) => readonly string[],
  pathFor: (comuna: Comuna) => string = comunaPath,
): string[] {
  return readCatalog().comunas.flatMap((comuna) => {
    const page = pageAt(pathFor(comuna));
    return check(page, comuna).map((what) => `${page.file}: ${what}`);
  });
}

/** The same over the page of each comuna in every language. */
export function complainInEveryLanguage(check: (page: Page) => readonly string[]): string[] {
  return locales.flatMap(({ segment }) =>
    complainOfComunas(check, (comuna) => pathIn(segment, comunaPath(comuna))),
  );
}

export const shortPath = ({ slug }: Comuna) => shortPathOf(slug);

/** The words for the status of a comuna. */
export function statusText({ sealStatus }: Comuna, isQuiet = false): string {
  const { line, short } = describeStatus('es', sealStatus).now;
  return isQuiet && sealStatus.status === 'unknown' ? short : line;
}
