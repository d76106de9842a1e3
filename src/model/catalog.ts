import { checkContent } from './checks/all.ts';
import type { CheckContext } from './checks/context.ts';
import { indexCounter } from './counter-index.ts';
import type { Day } from './dates.ts';
import { ContentError, isRefusal } from './content-problem.ts';
import { linkTerritory } from './link-territory.ts';
import type { RawContent, RawEntry } from './raw.ts';
import { horizonOf } from './second-hand.ts';
import type { Catalog, Contact, References, Translations } from './types.ts';
import { linkTranslations, localeOf, subjectOf, type WordsEntry } from './translations.ts';
import { sourceLocale } from '../schema/locale.ts';
import { procedureGroups, type Scam } from '../schema/vocabulary.ts';

/** Words of a folder by locale; the checks have seen to it that Spanish is there. */
function wordsOf<Words extends WordsEntry['data']>(
  words: readonly RawEntry<Words>[],
  id: string,
): Translations<Words> {
  const own = words.filter((entry) => subjectOf(entry.id) === id);
  const source = own.find((entry) => localeOf(entry.id) === sourceLocale);
  if (!source) throw new Error(`nothing in Spanish for ${id}`);
  const translations = own.filter((entry) => entry !== source);
  return linkTranslations(source, translations, (entry) => entry.data as Words);
}

/** The order in which content lies in its folder: Astro defines none. */
const compareIds = (a: string, b: string) => (a < b ? -1 : 1);

/**
 * Links all content into one catalogue as of `today`.
 * @throws ContentError that lists everything on which the entries disagree
 */
export function buildCatalog(content: RawContent, today: Day, context: CheckContext): Catalog {
  const problems = checkContent(content, context).filter(isRefusal);
  const [road] = content.road;
  const [guide] = content.guide;
  const [counter] = content.counter;
  const [cards] = content.counterCards;
  if (problems.length > 0 || !road || !guide || !counter || !cards)
    throw new ContentError(problems);

  // Of several regions it is shown on the page of help.
  const slugs = new Map(content.regions.map(({ data }) => [data.id, data.slug]));
  const contacts = content.contacts.map(({ id, file, data }): Contact => {
    const [region, another] = data.regions ?? [];
    const homeRegion = region !== undefined && another === undefined && slugs.get(region);
    return { ...data, id, file, ...(homeRegion && { homeRegion }) };
  });
  contacts.sort((a, b) => compareIds(a.id, b.id));

  const catalog: Omit<Catalog, 'references'> = {
    today,
    ...linkTerritory(content, contacts, today),
    contacts,
    legalAid: content.legalAid.map(({ data }) => data),
    procedures: content.procedures
      .map(({ id, file, data }) => ({
        ...data,
        slug: id,
        file,
        words: wordsOf(content.procedureWords, id),
      }))
      .sort(
        (a, b) =>
          procedureGroups.indexOf(a.group) - procedureGroups.indexOf(b.group) ||
          a.order - b.order ||
          a.slug.localeCompare(b.slug),
      ),
    lawChanges: content.lawChanges
      .map(({ id, file, data }) => ({
        ...data,
        slug: id,
        file,
        words: wordsOf(content.lawChangeWords, id),
      }))
      .sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug)),
    scams: content.scams
      .map(({ id, file, data }) => ({
        ...data,
        slug: id as Scam,
        file,
        words: wordsOf(content.scamWords, id),
      }))
      .sort((a, b) => compareIds(a.slug, b.slug)),
    pages: content.pages
      .map(({ id, file, data }) => ({
        ...data,
        slug: id,
        file,
        words: wordsOf(content.pageWords, id),
      }))
      .sort((a, b) => a.order - b.order || compareIds(a.slug, b.slug)),
    road: { ...road.data, file: road.file, words: wordsOf(content.roadWords, '') },
    guide: { ...guide.data, file: guide.file, words: wordsOf(content.guideWords, '') },
    counter: { ...counter.data, file: counter.file, words: wordsOf(content.counterWords, '') },
    counterCards: {
      ...cards.data,
      file: cards.file,
      words: wordsOf(content.counterCardWords, ''),
    },
    glossary: new Map(content.glossary.map(({ id, data }) => [id, data])),
    searchTables: new Map(content.searchTables.map(({ id, data }) => [id, data])),
    exonyms: new Map(content.exonyms.map(({ id, data }) => [id, data])),
    tiles: new Map(content.tiles.map(({ data }) => [data.id, data])),
    sources: new Map(content.sources.map(({ id, data }) => [id, { ...data, id }])),
    laws: new Map(content.laws.map(({ id, data }) => [id, data])),
  };
  return { ...catalog, references: indexReferences(catalog) };
}

/** What prose and links may lead to, by id. */
function indexReferences(catalog: Omit<Catalog, 'references'>): References {
  const bySlug = <Entry extends { slug: string }>(entries: readonly Entry[]) =>
    new Map(entries.map((entry) => [entry.slug, entry]));
  return {
    procedures: bySlug(catalog.procedures),
    pages: bySlug(catalog.pages),
    contacts: new Map(catalog.contacts.map((contact) => [contact.id, contact])),
    laws: catalog.laws,
    counter: indexCounter(catalog.counter, catalog.glossary.get(sourceLocale) ?? {}),
    horizon: horizonOf(catalog),
  };
}
