import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { collectSourceIds, sourcesOf } from '../../src/model/provenance.ts';
import { comunaPath, complainOfComunas, readCatalog, shortPath, statusText } from './content.ts';
import { listFiles, readOrigin, type Page } from './site.ts';
import { textOf } from './text.ts';

const sections = ['sello', 'donde', 'pasos', 'ayuda', 'personas'];

/** The status that a page shows; not the one that waits for the day on which it changes. */
function shownStatus(page: Page): string | undefined {
  const status = page.root
    .querySelectorAll('main .status')
    .find((each) => !each.closest('[hidden]'));
  return status && textOf(status);
}

const differ = (what: string, found: string | undefined, expected: string) =>
  found === expected ? [] : [`${what} is "${found}", not "${expected}"`];

test('each comuna has a page, and there is no other', () => {
  const built = listFiles().filter((file) => /^es\/comunas\/[^/]+\/index\.html$/.test(file));
  const known = readCatalog().comunas.map(({ slug }) => `es/comunas/${slug}/index.html`);
  expect(built).toEqual(known.sort());
});

test('the page of a comuna leads with its name, in the title and as the heading', () => {
  const wrong = complainOfComunas((page, { name }) => [
    ...differ('the title begins with', page.title.slice(0, name.length + 1), `${name}:`),
    ...differ('the heading', page.h1, name),
  ]);
  expect(wrong).toEqual([]);
});

test('the page of a comuna has all its sections', () => {
  const wrong = complainOfComunas((page) =>
    sections.filter((id) => !page.root.querySelector(`main #${id}`)).map((id) => `no #${id}`),
  );
  expect(wrong).toEqual([]);
});

test('the page of a comuna shows the status of the day on which it was built', () => {
  const wrong = complainOfComunas((page, comuna) =>
    differ('the status', shownStatus(page), statusText(comuna, true)),
  );
  expect(wrong).toEqual([]);
});

test('the page of a comuna offers a way to reach somebody', () => {
  const ways = ['tel:', 'mailto:', 'https://', 'http://'];
  const wrong = complainOfComunas((page) => {
    const links = page.root
      .querySelectorAll('#donde .buttons a')
      .map((a) => a.getAttribute('href'));
    const reached = links.some((href) => ways.some((way) => href?.startsWith(way)));
    return reached ? [] : ['#donde has no way to reach anybody'];
  });
  expect(wrong).toEqual([]);
});

test('the page of a comuna shows every phone that is known of its office and municipality', () => {
  const wrong = complainOfComunas((page, { office, municipality }) =>
    [office, municipality]
      .flatMap((place) => place?.phones ?? [])
      .filter(({ number }) => !page.root.querySelector(`#donde a[href="tel:${number}"]`))
      .map(({ number }) => `#donde lacks ${number}`),
  );
  expect(wrong).toEqual([]);
});

test('the page of a comuna tells the steps in their order', () => {
  const { steps, words } = readCatalog().road;
  const titles = steps.map(({ id }) => words.es.words.steps[id]?.title);
  expect(titles.length).toBeGreaterThan(0);
  const wrong = complainOfComunas((page) =>
    differ(
      'the list of steps',
      page.root
        .querySelectorAll('#pasos ol > li > .fold h3')
        .map((line) => line.childNodes[0]?.text.trim())
        .join(' / '),
      titles.join(' / '),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the page of a comuna lists its sources', () => {
  const wrong = complainOfComunas((page, comuna) => {
    const list = textOf(page.root.querySelector('ul.sources'));
    const { sealEvents, office, municipality, notices, proseSources } = comuna;
    const own = collectSourceIds([sealEvents, office, municipality, notices]);
    return sourcesOf(readCatalog(), [...own, ...proseSources])
      .filter(({ title }) => !list.includes(title))
      .map(({ id }) => `the source ${id} is not listed`);
  });
  expect(wrong).toEqual([]);
});

test('each comuna has a short page with its name, its status and a button for each language', () => {
  const wrong = complainOfComunas((page, comuna) => {
    const buttons = page.root
      .querySelectorAll('main a[hreflang]')
      .map(({ attrs }) => attrs['href']);
    const languages = locales.map(({ segment }) => `/${segment}/comunas/${comuna.slug}/`);
    const canonical = page.root.querySelector('link[rel=canonical]')?.getAttribute('href');
    return [
      ...differ('the heading', page.h1, comuna.name),
      ...differ('the status', shownStatus(page), statusText(comuna)),
      ...differ('the list of languages', buttons.join(), languages.join()),
      ...(/http-equiv="?refresh|location\s*[.=]/i.test(page.html) ? ['it redirects'] : []),
      ...differ('the canonical', canonical, readOrigin() + comunaPath(comuna)),
    ];
  }, shortPath);
  expect(wrong).toEqual([]);
});
