import { formatHours } from '../i18n/format-hours.ts';
import { formatDate } from '../i18n/format.ts';
import type { LocaleSegment } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { inBrackets, withColon } from '../i18n/sentences.ts';
import { translatorFor } from '../i18n/translator.ts';
import { parseHours } from '../model/hours.ts';
import { oncePer } from '../model/once-per.ts';
import { comunaPage, type ComunaPage } from '../model/pages/comuna-page.ts';
import { readPhone } from '../model/phone.ts';
import type { Catalog, Comuna, Contact, LocalContact } from '../model/types.ts';
import { describeLasting } from '../present/describe-status.ts';
import { describeDay, describeDoubts } from '../present/describe-trust.ts';
import { nameRegion } from '../present/region-name.ts';
import { plain } from '../present/plain.ts';

/** The page of a comuna is the same for all languages. */
const pageOf = oncePer((catalog: Catalog) =>
  oncePer((comuna: Comuna) => comunaPage(catalog, comuna)),
);

const phoneOf = ({ phones = [] }: Pick<LocalContact, 'phones'>) =>
  phones.flatMap(({ number }) => readPhone(number) ?? [])[0]?.text;

const hoursOf = (locale: LocaleSegment, { hours }: Pick<LocalContact, 'hours'>) =>
  hours ? formatHours(locale, parseHours(hours.osm)).join(' · ') : '';

type Attested = Parameters<typeof describeDoubts>[1];

/** Of when it is and who confirmed it, after every doubt that stands in view on the page. */
const trustLines = (locale: LocaleSegment, attested: Attested) => [
  ...describeDoubts(locale, attested),
  describeDay(locale, attested.trust),
];

/** Where to begin, why there, and the number to call. */
function placeLines(locale: LocaleSegment, { best, knowsOffice }: ComunaPage['places']): string[] {
  const t = translatorFor(locale);
  const { kind, reach, call } = best;
  const other = call && phoneOf(call);
  const phone = phoneOf(reach) ?? (other ? withColon(locale, call.name) + other : '');
  const why = kind === 'municipality' && knowsOffice ? 'askForOffice' : kind;
  return [
    withColon(locale, t('places.start')) + reach.name,
    t(why === 'office' ? 'places.office' : `places.why.${why}`),
    reach.address?.value ?? '',
    phone || (reach.website?.url ?? reach.booking ?? ''),
    hoursOf(locale, reach),
    ...trustLines(locale, best),
  ];
}

/** The numbers to call in danger, each with what it is for, and hours where it does not answer day and night. */
function dangerLines(locale: LocaleSegment, { lines, others }: ComunaPage['danger']): string[] {
  const t = translatorFor(locale);
  const purposeOf = ({ about, services: [first], name }: Contact) =>
    about ? t(`about.${about}`) : first ? t(`service.${first}`) : name;
  return [
    t('help.emergencyTitle'),
    ...[...lines, ...others].map(({ contact, phone }) => {
      const hours = contact.kind === 'emergency' ? '' : hoursOf(locale, contact);
      return `${phone.text} ${plain(purposeOf(contact))}${inBrackets(locale, hours)}`;
    }),
  ];
}

/** The nearest office of legal aid; where none is known, who gives it and what to ask for. */
function legalLines(locale: LocaleSegment, { legalAid }: ComunaPage['help']): string[] {
  const t = translatorFor(locale);
  const { corporation, offices, isHere } = legalAid;
  const [nearest] = offices;
  return [
    t('legalAid.title'),
    ...(nearest
      ? [
          nearest.contact.name,
          nearest.contact.address?.value ?? '',
          phoneOf(nearest.contact) ?? '',
          ...trustLines(locale, { reach: nearest.contact, trust: nearest.trust }),
        ]
      : [corporation?.name ?? '', corporation?.website?.url ?? '']),
    isHere ? '' : t('legalAid.ask'),
  ];
}

/**
 * What the page of a comuna says first, as plain text that a text message or a bot can carry: its
 * status, where to begin, whom to call in danger, legal aid, and of when it all is.
 */
export function textMessage(
  catalog: Catalog,
  comuna: Comuna,
  locale: LocaleSegment,
  urlOf: (path: string) => string,
): string {
  const t = translatorFor(locale);
  const { hero, places, danger, help } = pageOf(catalog)(comuna);
  const blocks = [
    [`${comuna.name}, ${nameRegion(locale, comuna.region)}`, t('site.independent')],
    describeLasting(locale, hero.status).sentences,
    placeLines(locale, places),
    dangerLines(locale, danger),
    legalLines(locale, help),
    [
      t('comuna.built', { date: formatDate(locale, catalog.today) }),
      urlOf(pathOf(locale, { page: 'comuna', slug: comuna.slug })),
    ],
  ];
  return `${blocks.map((lines) => lines.filter(Boolean).map(plain).join('\n')).join('\n\n')}\n`;
}
