import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { complain, tested, findTags, listFiles, readOrigin, readPages, type Page } from './site.ts';

const readLocations = (file: string) =>
  [...readFileSync(`${tested().dist}/${file}`, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    (match) => match[1] ?? '',
  );

/** Sitemaps below `dist/`, but for their index. */
const listSitemaps = () =>
  listFiles().filter((file) => /(?:^|\/)sitemap-(?!index)[\w-]+\.xml$/.test(file));

test('robots.txt lets search engines read everything', () => {
  const rules = readFileSync(`${tested().dist}${tested().base}robots.txt`, 'utf8');
  expect(rules).toMatch(/^User-agent: \*$/m);
  expect(rules).not.toMatch(/^Disallow: *\S/m);
  expect(rules).toContain(`Sitemap: ${readOrigin()}${tested().base}sitemap-index.xml\n`);
});

test('the index of sitemaps names every sitemap', () => {
  const named = readLocations(`${tested().base}sitemap-index.xml`);
  expect(named.sort()).toEqual(
    listSitemaps()
      .map((file) => `${readOrigin()}/${file}`)
      .sort(),
  );
});

test('the sitemap lists every page that is the one to show, with its other languages', () => {
  const listed = listSitemaps().flatMap((file) =>
    [...readFileSync(`${tested().dist}/${file}`, 'utf8').matchAll(/<url>(.*?)<\/url>/gs)].map(
      ([, url = '']) =>
        [
          /<loc>([^<]*)<\/loc>/.exec(url)?.[1],
          ...[...url.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
            ([, tag, href]) => `${tag} ${href}`,
          ),
        ].join(' · '),
    ),
  );
  const shown = [...readPages().values()].flatMap((page) => {
    const { canonical, alternates } = readAddresses(page);
    const own = readOrigin() + page.path;
    const others = alternates.map(({ tag, href }) => `${tag} ${href}`);
    return canonical === own ? [[own, ...others].join(' · ')] : [];
  });
  expect(listed.sort()).toEqual(shown.sort());
});

test('every address in another language leads to a page that says the same of its languages', () => {
  const wrong = complain((page) => {
    const { canonical, alternates } = readAddresses(page);
    if (canonical !== readOrigin() + page.path)
      return alternates.length > 0
        ? ['another page is the one to show, yet it names languages']
        : [];
    const tell = (list: typeof alternates) => list.map(({ tag, href }) => `${tag} ${href}`).join();
    const tags = alternates.map(({ tag }) => tag);
    return [
      ...(tags.includes('x-default') ? [] : ['no x-default']),
      ...(tags.includes('es') ? [] : ['no Spanish page']),
      ...alternates
        .filter(({ href }) => !readPages().has(href.replace(readOrigin(), '')))
        .map(({ href }) => `${href} is not there`),
      ...alternates
        .map(({ href }) => readPages().get(href.replace(readOrigin(), '')))
        .filter((other) => other && tell(readAddresses(other).alternates) !== tell(alternates))
        .map((other) => `${other?.path} names other languages`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a page in each language names itself under the tag that it declares', () => {
  const wrong = complain((page) => {
    const { alternates } = readAddresses(page);
    const own = alternates.filter(({ href }) => href === readOrigin() + page.path);
    return alternates.length === 0 ||
      own.some(({ tag }) => tag === page.lang || page.path === tested().base)
      ? []
      : [`it does not name itself as ${page.lang}`];
  });
  expect(wrong).toEqual([]);
});

/** What the head of a page says of its address and of its other languages. */
function readAddresses(page: Page) {
  const links = findTags(page.html, 'link').map(({ attributes }) => attributes);
  return {
    canonical: links.find(({ rel }) => rel === 'canonical')?.['href'],
    alternates: links
      .filter(({ rel, hreflang }) => rel === 'alternate' && hreflang !== undefined)
      .map(({ hreflang = '', href = '' }) => ({ tag: hreflang, href })),
  };
}
