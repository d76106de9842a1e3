import type { LocaleSegment } from '../i18n/locales.ts';
import { inBrackets } from '../i18n/sentences.ts';
import { listOrigins } from '../model/pages/origin-page.ts';
import { listDiscreet, listQuiet } from '../model/discreet.ts';
import { fold } from '../model/collation.ts';
import type { SearchTableData } from '../schema/search.ts';
import type { Catalog } from '../model/types.ts';
import { formatDate } from '../i18n/format.ts';
import { listCounterWords } from './counter-words.ts';
import {
  linkToGuide,
  linkToOrigin,
  linkToPage,
  linkToProcedure,
  type Link,
} from './entry-links.ts';
import { localize } from './localize.ts';
import { nameRegion } from './region-name.ts';
import { plainWords } from './resolve-reference.ts';
import { pathOf } from '../i18n/routes.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { FoundPage, Kind } from '../search/guess-pages.ts';

/** A page that can be searched for, by the id that the tables of `content/search/` use. */
export interface SearchPage {
  id: string;
  page: FoundPage;
}

/** Comunas that the table of a language names in its own script. */
function listNamedComunas(catalog: Catalog, locale: LocaleSegment): SearchPage[] {
  const leads = new Set((catalog.searchTables.get(locale) ?? []).flatMap(({ leads }) => leads));
  return catalog.comunas
    .filter(({ slug }) => leads.has(`comuna:${slug}`))
    .map(({ name, slug, region }) => ({
      id: `comuna:${slug}`,
      page: {
        title: name,
        href: pathOf(locale, { page: 'comuna', slug }),
        kind: 'comuna',
        summary: nameRegion(locale, region),
        isName: true,
      },
    }));
}

/** The words of the counter, each at its place on the page of all. */
function listWords(catalog: Catalog, locale: LocaleSegment): SearchPage[] {
  const { groups, scope, lang } = listCounterWords(catalog, locale);
  const page = pathOf(locale, { page: 'words' });
  return groups
    .flatMap(({ words }) => words)
    .map(({ id, anchor, spanish, meaning, what }) => ({
      id: `word:${id}`,
      page: {
        title: spanish + (meaning === undefined ? '' : inBrackets(locale, meaning)),
        href: `${page}#${anchor}`,
        kind: 'other',
        summary: plainWords(what, scope),
        ...(lang !== undefined && { spanish: true }),
        isWord: true,
      },
    }));
}

/**
 * The words of the counter as people hear and write them, beside those of the table of a language: the
 * page of whom it is about comes first, then what the word means.
 */
export function listHeard(
  catalog: Catalog,
  locale: LocaleSegment,
  table: SearchTableData,
): SearchTableData {
  const known = new Set(table.flatMap(({ words }) => words.map(fold)));
  return listCounterWords(catalog, locale)
    .groups.flatMap(({ words }) => words)
    .map(({ id, spanish, sounds, from }) => ({
      words: [spanish, ...(sounds === undefined ? [] : [sounds])].filter(
        (word) => !known.has(fold(word)),
      ),
      leads: [from, `word:${id}`],
    }))
    .filter(({ words }) => words.length > 0);
}

/** Every page but those of comunas, in a language; in every language in the same order. */
export function listSearchPages(catalog: Catalog, locale: LocaleSegment): SearchPage[] {
  const t = translatorFor(locale);
  const discreet = listDiscreet(catalog);
  const quiet = listQuiet(catalog);
  const make = (
    id: string,
    { text, href, lang }: Link,
    kind: Kind,
    summary = '',
    asOf?: string,
    number = discreet.get(id),
  ): SearchPage => ({
    id,
    page: {
      title: text,
      href,
      kind,
      summary,
      ...(asOf !== undefined && {
        asOf: t('search.asOf', { date: formatDate(locale, asOf) }),
      }),
      ...(lang !== undefined && { spanish: true }),
      ...(number !== undefined && { discreet: t('discreet.title', { number }) }),
      ...(quiet.has(id) && { quiet: true }),
    },
  });
  const guide = [...catalog.guide.questions, ...catalog.guide.outcomes].map(({ id }) => {
    const link = linkToGuide(catalog.guide, locale, id);
    const text =
      id === catalog.guide.start ? t('guide.title') : t('guide.situation', { title: link.text });
    return make(`guide:${id}`, { ...link, text }, 'procedure');
  });
  return [
    ...catalog.procedures.map((procedure) => {
      const { words, scope } = localize(procedure, catalog.references, locale);
      return make(
        `procedure:${procedure.slug}`,
        linkToProcedure(procedure, locale),
        'procedure',
        plainWords(words.summary, scope),
        procedure.asOf,
      );
    }),
    ...catalog.pages.map((page) => {
      const { words, scope } = localize(page, catalog.references, locale);
      const kind = page.section === 'rights' ? 'right' : 'other';
      const summary = plainWords(words.summary, scope);
      return make(`page:${page.slug}`, linkToPage(page, locale), kind, summary, page.asOf);
    }),
    ...guide,
    ...catalog.regions.map((region) => {
      const href = pathOf(locale, { page: 'region', slug: region.slug });
      return make(`region:${region.slug}`, { text: nameRegion(locale, region), href }, 'comuna');
    }),
    ...listOrigins(catalog).map((country) => {
      const { text, href } = linkToOrigin(country, locale);
      return make(
        `origin:${country}`,
        { text: t('origin.title', { country: text }), href },
        'procedure',
        t('origin.summary'),
      );
    }),
    make(
      'help',
      { text: t('help.title'), href: pathOf(locale, { page: 'help' }) },
      'help',
      t('help.summary'),
    ),
    make(
      'road',
      { text: t('road.title'), href: pathOf(locale, { page: 'road' }) },
      'procedure',
      t('road.summary'),
    ),
    make(
      'comunas',
      { text: t('comunas.title'), href: pathOf(locale, { page: 'comunas' }) },
      'comuna',
      t('comunas.summary'),
    ),
    make(
      'changes',
      { text: t('changes.title'), href: pathOf(locale, { page: 'changes' }) },
      'other',
      t('changes.summary'),
    ),
    make(
      'words',
      { text: t('words.title'), href: pathOf(locale, { page: 'words' }) },
      'other',
      t('words.summary'),
    ),
    make(
      'show',
      { text: t('show.title'), href: pathOf(locale, { page: 'show' }) },
      'other',
      t('show.summary'),
    ),
    ...listWords(catalog, locale),
    ...listNamedComunas(catalog, locale),
  ];
}
