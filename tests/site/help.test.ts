import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { anchorOf, pathOf } from '../../src/i18n/routes.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { emergencyLines, violenceLine } from '../../src/model/help.ts';
import { contactPath, guidePath, infoPath, procedurePath } from '../../src/present/entry-links.ts';
import { guidePlace, outcomesBelow } from '../../src/model/guide.ts';
import { legalAidIn, legalAidOffices, listLegalAid } from '../../src/model/legal-aid.ts';
import { complainOfComunas, readCatalog } from './content.ts';
import { complain, pageAt } from './site.ts';
import { textOf } from './text.ts';

const emergencyLinks = () =>
  emergencyLines(readCatalog()).map(({ phones }) => `a[href="tel:${phones?.[0]?.number}"]`);

for (const { segment } of locales) {
  const help = () => pageAt(pathOf(segment, { page: 'help' })).root;
  test(`the page of help shows each emergency number once, in the order of their urgency (${segment})`, () => {
    const links = help().querySelectorAll(
      `main :is(.emergency, .card) :is(${emergencyLinks().join()})`,
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      emergencyLines(readCatalog()).map(({ phones }) => `tel:${phones?.[0]?.number}`),
    );
  });

  test(`danger stands before advice: the words right above the line of guidance ask for none (${segment})`, () => {
    const line = violenceLine(readCatalog())?.phones?.[0]?.number;
    const words = translatorFor(segment)('help.guidance');
    const [danger = '', advice = ''] = words.split(/(?<=[.。])\s*/u);
    const above = help().querySelector(
      `.emergency > a[href="tel:${line}"]`,
    )?.previousElementSibling;
    expect(textOf(above ?? null)).toBe(words);
    expect(danger).not.toMatch(/[:：]/u);
    expect(advice).toMatch(/[:：]$/u);
  });
}

test('legal help stands before papers on the page of help', () => {
  const ids = pageAt(pathOf('es', { page: 'help' }))
    .root.querySelectorAll('main [id]')
    .map(({ id }) => id);
  expect(ids.indexOf('legal')).toBeGreaterThan(-1);
  expect(ids.indexOf('legal')).toBeLessThan(ids.indexOf('papers'));
});

const legalWords = /ayuda legal|Asistencia Judicial/;
/** Pages of procedures, outcomes of the guide and fixed pages about rights, by what their Spanish says. */
const pagesOfAdvice = () => {
  const { procedures, guide, pages } = readCatalog();
  return [
    ...procedures.map((procedure) => ({
      path: procedurePath(procedure, 'es'),
      says: JSON.stringify(procedure.words.es.words),
    })),
    ...guide.outcomes.map(({ id }) => ({
      path: guidePath('es', guidePlace(guide, id)),
      says: JSON.stringify(guide.words.es.words.outcomes[id]),
    })),
    ...pages
      .filter(({ section }) => section === 'rights')
      .map((info) => {
        const path = infoPath(info, 'es');
        return { path, says: pageAt(path).root.querySelector('main .prose')?.text ?? '' };
      }),
  ];
};

test("where legal help is spoken of, the State's legal aid of every region stands on the page", () => {
  const aid = listLegalAid(readCatalog());
  const wrong = pagesOfAdvice()
    .filter(({ says }) => legalWords.test(says))
    .flatMap(({ path }) => {
      const block = pageAt(path).root.querySelector('#legal .legal-aid');
      const links = new Set(block?.querySelectorAll('a').map((link) => link.getAttribute('href')));
      return aid
        .flatMap(({ corporation, offices }) => [
          corporation.website?.url ?? '',
          ...offices.flatMap(({ phones = [] }) => phones.map(({ number }) => `tel:${number}`)),
        ])
        .filter((href) => !links.has(href))
        .map((href) => `${path} lacks ${href}`);
    });
  expect(wrong).toEqual([]);
});

test('whoever has a letter and no door nearby is led to the help of their region', () => {
  const catalog = readCatalog();
  const wrong = locales.flatMap(({ segment }) =>
    outcomesBelow(catalog.guide, 'carta').flatMap(({ id }) => {
      const path = guidePath(segment, guidePlace(catalog.guide, id));
      const block = pageAt(path).root.querySelector('#legal .legal-aid');
      const links = block?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
      return catalog.regions
        .map(({ slug }) => `${pathOf(segment, { page: 'region', slug })}#ayuda`)
        .filter((href) => !links.includes(href))
        .map((href) => `${path} lacks ${href}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test('where one is to talk to legal help before anything else, it is the first help of the page', () => {
  const first = /(?:[Hh]able (?:primero|antes|cuanto antes)|[Aa]ntes de[^.]*hable)[^.]*ayuda legal/;
  const wrong = pagesOfAdvice()
    .filter(({ says }) => first.test(says))
    .map(({ path }) => pageAt(path))
    // In danger the lines for it come first.
    .filter((page) => !page.root.querySelector('.emergency'))
    .filter((page) => page.root.querySelector('#legal, #ayuda')?.id !== 'legal')
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test('the page of a comuna tells of legal aid: a website, and a door or the words to ask for one', () => {
  const wrong = complainOfComunas((page, comuna) => {
    const block = page.root.querySelector('#ayuda .legal-aid');
    const links = block?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
    const { corporation } = legalAidIn(readCatalog(), comuna.region);
    const own = legalAidOffices(readCatalog(), comuna).filter(
      ({ address }) => address?.comuna === comuna.code,
    );
    return [
      ...(links.includes(corporation.website?.url) ? [] : ['no website']),
      ...(own.length > 0 || textOf(block ?? null).includes('¿Dónde está la Corporación')
        ? []
        : ['neither a door nor the words to ask for one']),
      ...own
        .filter(({ address }) => !textOf(block ?? null).includes(address?.value ?? ''))
        .map(({ name }) => `no street of ${name}`),
      ...own
        .flatMap(({ phones = [] }) => phones)
        .filter(({ number }) => !links.includes(`tel:${number}`))
        .map(({ number }) => `no call to ${number}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test("the page of every region says how to reach the State's free legal help there", () => {
  const catalog = readCatalog();
  const wrong = locales.flatMap(({ segment }) =>
    catalog.regions.flatMap((region) => {
      const path = pathOf(segment, { page: 'region', slug: region.slug });
      const block = pageAt(path).root.querySelector('#ayuda .legal-aid');
      const { corporation } = legalAidIn(catalog, region);
      const links = block?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
      return [
        ...(links.includes(corporation.website?.url) ? [] : [`${path}: no website`]),
        ...(textOf(block ?? null).includes('¿Dónde está la Corporación')
          ? []
          : [`${path}: no words to ask for it`]),
      ];
    }),
  );
  expect(wrong).toEqual([]);
});

test('a page names at most five helps', () => {
  const wrong = complain((page) => {
    if (!page.html.includes('id="ayuda"') || /\/(?:comunas|regiones)\//.test(page.path)) return [];
    const lines = page.root.querySelectorAll('#ayuda .line').length;
    const all = lines + (page.html.includes('id="legal"') ? 1 : 0);
    return all > 5 ? [`${all} helps`] : [];
  });
  expect(wrong).toEqual([]);
});

test('every contact stands where links to it lead', () => {
  const catalog = readCatalog();
  const wrong = catalog.contacts.filter((contact) => {
    const [path = '', id = ''] = contactPath('es', contact).split('#');
    return !pageAt(path).ids.has(id);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the declaration that may start an expulsion is in no list of help, and stands with its warning', () => {
  const t = translatorFor('es');
  const declaring = readCatalog().contacts.filter(({ services }) =>
    services.includes('entry-declaration'),
  );
  const cards = pageAt(pathOf('es', { page: 'help' })).root;
  for (const { id, needs } of declaring) {
    expect(needs).toEqual([]);
    const card = textOf(cards.querySelector(`#${anchorOf(id)}`));
    expect(card).toContain(t('caveat.declaring-may-start-expulsion'));
  }
  const asked = readCatalog().procedures.filter(
    ({ slug, office }) =>
      slug.startsWith('autodenuncia') && declaring.some(({ id }) => id === office),
  );
  expect(asked).toEqual([]);
});
