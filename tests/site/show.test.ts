import { expect, test } from 'playwright/test';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { pathOf, sheetsPath } from '../../src/i18n/routes.ts';
import { chooseCard } from '../../src/model/counter-card.ts';
import { cardOf } from '../../src/model/pages/show-page.ts';
import { infoPath, procedurePath } from '../../src/present/entry-links.ts';
import { pickLocale } from '../../src/model/translations.ts';
import { mustOwn } from '../../src/model/must.ts';
import { readCatalog } from './content.ts';
import { complain, pageAt } from './site.ts';
import { textOf } from './text.ts';

const listCards = (path: string) => pageAt(path).root.querySelectorAll('.counter-card');
const toCard = /\/mostrar\/#(.+)$/;

for (const { segment } of locales)
  test(`in ${segment} each card says in Spanish what it says beneath in the language of the page`, () => {
    const cards = listCards(pathOf(segment, { page: 'show' }));
    expect(cards.length).toBeGreaterThan(5);
    for (const card of cards) {
      const spanish = card.querySelector('.said');
      const own = card.querySelector('.own');
      expect(textOf(spanish), card.id).not.toBe('');
      expect(spanish?.attributes, card.id).toMatchObject({
        lang: 'es',
        dir: 'ltr',
        translate: 'no',
      });
      if (segment === sourceLocale) expect(own, card.id).toBeNull();
      else expect(own?.querySelectorAll('p').length, card.id).toBeGreaterThan(0);
    }
  });

test('there is a card for each common need and each procedure of a counter, in every language the same, and each is listed', () => {
  const { counterCards, procedures } = readCatalog();
  const wanted = [
    ...counterCards.cards.filter(({ on }) => on === undefined).map(({ id }) => id),
    ...procedures.filter((one) => chooseCard(one) === 'own').map(({ slug }) => slug),
  ];
  for (const { segment } of locales) {
    const path = pathOf(segment, { page: 'show' });
    expect(
      listCards(path).map(({ id }) => id),
      path,
    ).toEqual(wanted);
    const listed = pageAt(path).root.querySelectorAll('.show-page section > ul a');
    expect(
      listed.map((link) => link.getAttribute('href')),
      path,
    ).toEqual(wanted.map((id) => `#${id}`));
  }
});

test('each procedure leads to its card, one that is discreet or closed to none, and each link to a card that is there', () => {
  const catalog = readCatalog();
  for (const { segment } of locales) {
    const there = new Set(listCards(pathOf(segment, { page: 'show' })).map(({ id }) => id));
    for (const procedure of catalog.procedures) {
      const path = procedurePath(procedure, segment);
      const found = pageAt(path).links.flatMap(({ href }) => toCard.exec(href)?.[1] ?? []);
      const card = cardOf(catalog, procedure);
      expect(found, path).toEqual(card ? [card.id] : []);
      expect([...there], path).toEqual(expect.arrayContaining(found));
      if (procedure.discreet !== undefined) expect(there, path).not.toContain(procedure.slug);
    }
  }
});

test('no page of a comuna and no discreet page leads to the cards', () => {
  const silent = locales.flatMap(({ segment }) => [
    sheetsPath(segment),
    pathOf(segment, { page: 'comunas' }),
  ]);
  const wrong = complain(({ path, links }) =>
    silent.some((folder) => path.startsWith(folder))
      ? links.map(({ href }) => href).filter((href) => href.includes('/mostrar/'))
      : [],
  );
  expect(wrong).toEqual([]);
});

test('a discreet card stands on its page alone, where nothing has its name in an address', () => {
  const { counterCards, pages } = readCatalog();
  const discreet = counterCards.cards.filter(({ on }) => on !== undefined);
  expect(discreet.length).toBeGreaterThan(0);
  for (const { id, on } of discreet) {
    const page = pages.find(({ slug }) => slug === on);
    if (!page) throw new Error(`there is no page ${on}`);
    const homes = new Set(locales.map(({ segment }) => infoPath(page, segment)));
    const said = locales.flatMap(({ segment }) => {
      const { words } = pickLocale(counterCards.words, segment);
      return mustOwn(words.cards, id).says;
    });
    for (const path of homes) {
      const { root, html } = pageAt(path);
      const card = root.querySelector('.discreet-card');
      const first = card?.querySelector('.whole > :first-child');
      expect(first?.getAttribute('href'), path).toMatch(/^tel:/);
      expect(textOf(card), path).toContain(mustOwn(counterCards.words.es.words.cards, id).says[0]);
      expect(html, path).not.toContain(id);
      expect(card?.querySelectorAll('[id], [href*="#"]'), path).toEqual([]);
    }
    const elsewhere = complain(({ path, words }) =>
      homes.has(path) ? [] : said.filter((sentence) => words.includes(sentence)),
    );
    expect(elsewhere).toEqual([]);
  }
});
