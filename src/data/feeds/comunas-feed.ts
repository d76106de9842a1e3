import { formatDate } from '../../i18n/format.ts';
import type { LocaleSegment } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/routes.ts';
import { joinSentences, withColon } from '../../i18n/sentences.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { trustOf } from '../../model/provenance.ts';
import type { Catalog, Comuna, Region } from '../../model/types.ts';
import { describeEvent } from '../../present/describe-status.ts';
import { nameRegion } from '../../present/region-name.ts';
import { nameSource } from '../../present/source-names.ts';
import { sourcesOf } from '../../model/provenance.ts';
import { plain } from '../../present/plain.ts';
import { identifyEvents } from '../tables/events.ts';
import type { Feed, FeedEntry } from './atom.ts';
import { learnedOn } from './learned-on.ts';

type Entry = Omit<FeedEntry, 'href' | 'title'> & { what: string };

/** What was confirmed, by whom and when; nothing where nobody did. */
function confirmedBy(locale: LocaleSegment, { confirmed }: ReturnType<typeof trustOf>): string {
  if (!confirmed) return '';
  const key = confirmed.by === 'office' ? 'trust.confirmedOffice' : 'trust.confirmedSermig';
  return translatorFor(locale)(key, { date: formatDate(locale, confirmed.on) });
}

const namesOf = (catalog: Catalog, locale: LocaleSegment, ids: readonly string[]) =>
  [...new Set(sourcesOf(catalog, ids).map((source) => nameSource(locale, source).text))].join(', ');

function listEvents(catalog: Catalog, comuna: Comuna, locale: LocaleSegment): Entry[] {
  const t = translatorFor(locale);
  return identifyEvents(comuna).map(({ id, event }) => {
    const { what, remark } = describeEvent(locale, event);
    const trust = trustOf(catalog, { ...event, asOf: event.date }, 'programme');
    return {
      id,
      what,
      updated: trust.confirmed?.on ?? learnedOn(catalog, event.sources),
      text: joinSentences(locale, [
        what,
        remark,
        event.date ? formatDate(locale, event.date) : t('sello.undated'),
        ...event.caveats.map((caveat) => t(`sello.caveat.${caveat}`)),
        confirmedBy(locale, trust),
        withColon(locale, t('trust.sources')) + namesOf(catalog, locale, event.sources),
      ]),
    };
  });
}

/** The office for migrants, and the municipality once it has confirmed what is said of it. */
function listPlaces(catalog: Catalog, comuna: Comuna, locale: LocaleSegment): Entry[] {
  const t = translatorFor(locale);
  return (['office', 'municipality'] as const).flatMap((place) => {
    const reach = comuna[place];
    if (!reach) return [];
    const trust = trustOf(catalog, reach, 'contact');
    if (place === 'municipality' && !trust.confirmed) return [];
    return [
      {
        id: `${comuna.code}-${place}`,
        what: `${t(`places.${place}`)}, ${reach.name}`,
        updated: trust.confirmed?.on ?? learnedOn(catalog, reach.sources),
        text: joinSentences(locale, [
          t(`places.${place}`),
          reach.name,
          confirmedBy(locale, trust),
          withColon(locale, t('trust.sources')) + namesOf(catalog, locale, reach.sources),
        ]),
      },
    ];
  });
}

/** Address of the feed of a region, or of the country. */
export const comunasFeedPath = (locale: LocaleSegment, region?: Pick<Region, 'slug'>) =>
  `${pathOf(locale, region ? { page: 'region', slug: region.slug } : { page: 'comunas' })}atom.xml`;

/** What is known of the comunas of a region, or of the country: the Sello and the offices for migrants. */
export function comunasFeed(
  catalog: Catalog,
  locale: LocaleSegment,
  urlOf: (path: string) => string,
  region?: Region,
): Feed {
  const t = translatorFor(locale);
  const entries = (region ?? catalog).comunas.flatMap((comuna) =>
    [...listEvents(catalog, comuna, locale), ...listPlaces(catalog, comuna, locale)].map(
      ({ what, text, ...entry }) => ({
        ...entry,
        title: plain(withColon(locale, comuna.name) + what),
        href: urlOf(pathOf(locale, { page: 'comuna', slug: comuna.slug })),
        text: plain(text),
      }),
    ),
  );
  const place = region ? nameRegion(locale, region) : 'Chile';
  const self = urlOf(comunasFeedPath(locale, region));
  return {
    id: region ? `region-${region.code}` : 'country',
    locale,
    title: `${t('site.name')}: ${place}`,
    self,
    page: self.replace('atom.xml', ''),
    entries,
  };
}
