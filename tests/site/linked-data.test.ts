import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { readPhone } from '../../src/model/phone.ts';
import { complainOfComunas } from './content.ts';
import { listLinked, listNodes, listValues } from './linked.ts';
import { complain, findTags, listFiles, pageAt, readOrigin, readPages, type Page } from './site.ts';

const isSaid = (value: unknown) =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' &&
      value.trim() !== '' &&
      !/undefined|null|[\u2066-\u2069]/.test(value);

test('what search engines are told is whole: each part says what it is, and nothing is empty or unknown', () => {
  const wrong = complain((page) =>
    listNodes(page).flatMap((node) => [
      ...(typeof node['@type'] === 'string' ? [] : [`no type: ${JSON.stringify(node)}`]),
      ...Object.entries(node)
        .filter(([, value]) => Array.isArray(value) && value.length === 0)
        .map(([name]) => `${name} is empty`),
      ...listValues(node)
        .filter(([, value]) => !isSaid(value))
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ]),
  );
  expect(wrong).toEqual([]);
});

/** As it is compared: without isolates and hidden hyphens. */
const plain = (text: string) => text.replace(/[\u2066-\u2069\u00AD]/g, '').replace(/\s+/g, ' ');
const words = /^(?:name|alternateName|streetAddress|addressLocality)$/;
const addresses = /^(?:url|item|target|serviceUrl|contentUrl|license)$/;

/** Whether a page shows a value that it tells; of what nobody reads, as a type, it need not. */
function isShown(page: Page, text: string, name: string, value: string): boolean {
  if (name === 'telephone') return text.includes(readPhone(value)?.text ?? 'no phone');
  if (words.test(name)) return text.includes(plain(value));
  if (!addresses.test(name) || value.includes('{q}')) return true;
  const own = value.replace(readOrigin(), '');
  return own === page.path || page.links.some(({ href }) => href === own);
}

test('whatever search engines are told stands on the page: names, addresses, phones and links', () => {
  const wrong = complain((page) => {
    const nodes = listNodes(page);
    const text = nodes.length > 0 ? plain(page.text) : '';
    return nodes
      .flatMap(listValues)
      .filter(([name, value]) => typeof value === 'string' && !isShown(page, text, name, value))
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  });
  expect(wrong).toEqual([]);
});

test('an address of the site in it leads to a page or a file', () => {
  const files = new Set(listFiles().map((file) => `/${file}`));
  const wrong = complain((page) =>
    listNodes(page)
      .flatMap(listValues)
      .flatMap(([, value]) => (typeof value === 'string' ? value : []))
      .filter((value) => value.startsWith(`${readOrigin()}/`))
      .map((url) => url.slice(readOrigin().length).replace(/\?.*/, ''))
      .filter((path) => !readPages().has(path) && !files.has(path)),
  );
  expect(wrong).toEqual([]);
});

test('the page of a comuna tells the way to it, and no office of another comuna', () => {
  const wrong = complainOfComunas((page, comuna) => {
    const [trail, ...offices] = listLinked(page);
    const way = listNodes(page).flatMap((node) =>
      node['@type'] === 'ListItem' ? String(node['name']) : [],
    );
    const own = [comuna.office?.name, comuna.municipality?.name];
    return [
      ...(trail?.['@type'] === 'BreadcrumbList' ? [] : ['no way to it']),
      ...(way.join() === [comuna.region.fullName, comuna.name].join() ? [] : [way.join()]),
      ...offices.map(({ name }) => String(name)).filter((name) => !own.includes(name)),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every home page is a site that can be searched, and the page of the data describes each set of them', () => {
  for (const { segment } of locales) {
    const home = listNodes(pageAt(pathOf(segment, { page: 'home' })));
    expect(home.map((node) => node['@type'])).toEqual(['WebSite', 'SearchAction']);
    const sets = listLinked(pageAt(pathOf(segment, { page: 'data' })));
    expect(sets.length).toBeGreaterThan(3);
    for (const set of sets) {
      expect(set).toMatchObject({ '@type': 'Dataset' });
      // Shorter ones are no description to search engines.
      expect(String(set['description']).length).toBeGreaterThanOrEqual(50);
    }
  }
});

test('only a page that is the one to show tells search engines anything', () => {
  const wrong = complain((page) => {
    const canonical = findTags(page.html, 'link').find(
      ({ attributes: { rel } }) => rel === 'canonical',
    )?.attributes['href'];
    return listLinked(page).length > 0 && canonical !== readOrigin() + page.path ? ['it does'] : [];
  });
  expect(wrong).toEqual([]);
});
