import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { comunaPath, complainOfComunas, readCatalog, shortPath } from './content.ts';
import { listLinked } from './linked.ts';
import { complain, findTags, once, readOrigin, tested, type Page } from './site.ts';

/** What a page says of itself to messengers, by property. */
const readShared = ({ html }: Page) =>
  new Map(
    findTags(html, 'meta').flatMap(({ attributes: { property, content = '' } }) =>
      property === undefined ? [] : [[property, content] as const],
    ),
  );

const isHidden = ({ html }: Page) => html.includes('<meta name="robots" content="noindex"');

test('every page that search engines may show tells messengers its title, what it is about, its address and its image', () => {
  const wrong = complain((page) => {
    if (isHidden(page)) return [];
    const shared = readShared(page);
    const title = /<title>([^<]*)<\/title>/.exec(page.html)?.[1]?.replaceAll('&#39;', "'");
    return [
      ...(shared.get('og:title') === title ? [] : [`title "${shared.get('og:title')}"`]),
      ...(shared.get('og:description') ? [] : ['no description']),
      ...(shared.get('og:url') === readOrigin() + page.path ? [] : ['another address']),
      ...(shared.get('og:image') ? [] : ['no image']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a page that somebody else may look at tells messengers and search engines nothing', () => {
  const wrong = complain((page) =>
    isHidden(page)
      ? [...readShared(page).keys(), ...listLinked(page).map((node) => String(node['@type']))]
      : [],
  );
  expect(wrong).toEqual([]);
});

/** Width, height and bytes of an image by its address; a PNG has them in its first part. */
const readImages = once(() => {
  const known = new Map<string, { size: string; bytes: number }>();
  return (url: string) => {
    const found = known.get(url);
    if (found) return found;
    const file = readFileSync(tested().dist + url.replace(readOrigin(), ''));
    const isPng = file.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001A\n';
    const size = isPng ? `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}` : 'no PNG';
    const image = { size, bytes: file.length };
    known.set(url, image);
    return image;
  };
});

test('every image of a link is there, 1200 by 630, and at most 60 kB', () => {
  const wrong = complain((page) => {
    const url = readShared(page).get('og:image');
    if (url === undefined) return [];
    const { size, bytes } = readImages()(url);
    return [
      ...(size === '1200×630' ? [] : [`${url} is ${size}`]),
      ...(bytes <= 60_000 ? [] : [`${url} has ${bytes} bytes`]),
    ];
  });
  expect(wrong).toEqual([]);
});

for (const [kind, path] of [
  ['its page', comunaPath],
  ['its short address', shortPath],
] as const)
  test(`every comuna has an image of its own on ${kind}`, () => {
    const wrong = complainOfComunas((page, { slug }) => {
      const url = `${readOrigin()}${tested().base}tarjetas/${slug}.png`;
      return readShared(page).get('og:image') === url ? [] : ['another image'];
    }, path);
    expect(wrong).toEqual([]);
    expect(readCatalog().comunas.length).toBeGreaterThan(0);
  });
