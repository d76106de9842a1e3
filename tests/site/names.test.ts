import { expect, test } from 'playwright/test';
import type { HTMLElement } from 'node-html-parser';
import { isStreetAddress } from '../../src/model/address.ts';
import { complainInEveryLanguage, readCatalog } from './content.ts';
import { complain, findTags, pageAt, readPages, type Page } from './site.ts';

/** A machine that translates the page leaves the element alone, or something around it. */
const isKept = (element: HTMLElement): boolean =>
  element.closest('[translate=no]') !== null || element.querySelector('[translate=no]') !== null;

/** What no machine may translate: names of comunas and offices, addresses, numbers, official names. */
const kept = [
  'address > span',
  'main i[lang=es]',
  '.official strong',
  '.best .name',
  '.card .name',
  '.line .who a',
  '.emergency bdi',
  '.danger bdi',
  '.where bdi',
  '.first-help span',
  'main .comunas a',
  'a[href^="tel:"]',
  'a[href^="https://wa.me/"]',
].join(', ');

/** One page of each kind is enough for what a component writes, and quick. */
const listPages = () => {
  const { comunas, procedures, guide } = readCatalog();
  const procedure = procedures.find(({ legalBasis }) => legalBasis.length > 1);
  const outcome = guide.outcomes.find(({ discreet }) => discreet === undefined);
  const slug = comunas.find(({ municipality }) => municipality?.phones)?.slug ?? '';
  const each = ['', 'comunas/', `comunas/${slug}/`, 'ayuda/'];
  return [...each, `guia/${outcome?.id}/`, `tramites/${procedure?.slug}/`]
    .flatMap((rest) => [`/es/${rest}`, `/ht/${rest}`, `/ar/${rest}`])
    .concat(['/', `/${slug}/`]);
};

test('no machine translates names, addresses and numbers', () => {
  const found = listPages().map((path) => pageAt(path).root.querySelectorAll(kept));
  expect(found.flat().length).toBeGreaterThan(200);
  const wrong = found.flat().filter((element) => !isKept(element));
  expect(wrong.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test('the heading of a comuna is its name, which no machine translates', () => {
  const wrong = complainInEveryLanguage(({ html }) =>
    findTags(html, 'h1').flatMap(({ attributes, html: tag }) =>
      attributes['translate'] === 'no' ? [] : [tag],
    ),
  );
  expect(wrong).toEqual([]);
});

const searched = /href="https:\/\/www\.openstreetmap\.org\/search\?query=([^"]*)"/g;
const mapped = ({ html }: Page) =>
  [...html.matchAll(searched)].map(([, query = '']) => decodeURIComponent(query));

test('a map is opened at streets only, not at a floor or a building', () => {
  expect([...readPages().values()].flatMap(mapped).length).toBeGreaterThan(0);
  expect(complain((page) => mapped(page).filter((query) => !isStreetAddress(query)))).toEqual([]);
});

test('the short address of a comuna keeps its direction in any script', () => {
  const wrong = complainInEveryLanguage(({ html, path }) => {
    const short = `/${path.split('/').at(-2)}/`;
    const links = findTags(html, 'a').filter(({ attributes }) => attributes['href'] === short);
    if (links.length === 0) return ['none'];
    return links.filter(({ attributes }) => attributes['dir'] !== 'ltr').map((link) => link.html);
  });
  expect(wrong).toEqual([]);
});
