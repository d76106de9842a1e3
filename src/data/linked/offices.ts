import type { ContactPoint, OpeningHoursSpecification, PostalAddress } from 'schema-dts';
import { locales } from '../../i18n/locales.ts';
import { isAlwaysOpen, sureHours, unsureDays, weekdays } from '../../model/hours.ts';
import type { Trust } from '../../model/trust.ts';
import type { Contact, LocalContact } from '../../model/types.ts';
import type { Linked } from './linked.ts';

/** What a card on an office shows. */
interface Card {
  reach: LocalContact;
  /** Name of the comuna in which it lies. */
  at?: string | undefined;
  trust: Trust;
}

/** Whoever is not known to be of the State is an organization. */
const types = {
  municipality: 'GovernmentOrganization',
  'migrant-office': 'GovernmentOffice',
  sermig: 'GovernmentOffice',
  state: 'GovernmentOrganization',
  police: 'GovernmentOrganization',
  emergency: 'Organization',
  line: 'Organization',
  justice: 'GovernmentOrganization',
  'legal-aid': 'GovernmentOrganization',
  'legal-aid-office': 'GovernmentOffice',
  ngo: 'NGO',
  university: 'CollegeOrUniversity',
  un: 'Organization',
} as const satisfies Record<Contact['kind'], string>;

const dayNames = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
} as const;

type Caveats = LocalContact['caveats'];

/** What neither makes a phone or an address of the body wrong, nor a trip there useless. */
const harmless: Caveats = [
  'not-confirmed-by-municipality',
  'may-be-other-office',
  'no-street-number',
  'page-undated',
  'free-and-confidential',
  'no-identification-asked',
  'also-whatsapp',
];

/** Of a list of parts, those of which a machine may tell without the doubts that stand beside them on the page. */
const listSure = <Part extends { caveats?: Caveats | undefined }>(parts: readonly Part[]): Part[] =>
  parts.filter(({ caveats = [] }) => caveats.every((caveat) => harmless.includes(caveat)));

const firstSure = <Part extends { caveats?: Caveats | undefined }>(part: Part | undefined) =>
  listSure(part ? [part] : [])[0];

function listHours(reach: LocalContact): OpeningHoursSpecification[] {
  const always = { days: [...weekdays], times: [{ from: '00:00', to: '23:59' }] };
  const rows = isAlwaysOpen(reach) ? [always] : (sureHours(reach)?.rows ?? []);
  const unsure = unsureDays(reach);
  return rows.flatMap(({ days, times }) =>
    times.map(({ from, to }) => ({
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: days.filter((day) => !unsure.includes(day)).map((day) => dayNames[day]),
      opens: from,
      // Midnight at the end of the day is no time of it.
      closes: to === '24:00' ? '23:59' : to,
    })),
  );
}

/** Languages in which somebody there is known to answer. */
const listLanguages = ({ services }: LocalContact) => [
  ...locales.flatMap(({ interpreter, tag }) =>
    interpreter && services.includes(interpreter) ? [tag] : [],
  ),
  // The sign language of Chile.
  ...(services.includes('deaf-interpreter') ? ['csg'] : []),
];

/** The line with its hours and languages, where more is known of it than its number. */
function contactPoint(reach: LocalContact, telephone: string): ContactPoint | undefined {
  const [hours, languages] = [listHours(reach), listLanguages(reach)];
  if (hours.length === 0 && languages.length === 0) return undefined;
  return {
    '@type': 'ContactPoint',
    telephone,
    ...(hours.length > 0 && { hoursAvailable: hours }),
    ...(languages.length > 0 && { availableLanguage: languages }),
  };
}

const addressOf = (streetAddress: string, at: string | undefined): PostalAddress => ({
  '@type': 'PostalAddress',
  streetAddress,
  ...(at !== undefined && { addressLocality: at }),
  addressCountry: 'CL',
});

/** Whether an office can be told without doubts: that an hour is booked first, its address to book says. */
const isSure = ({ caveats, booking, confidence }: LocalContact) =>
  confidence !== 'low' &&
  caveats.every(
    (caveat) =>
      harmless.includes(caveat) || (caveat === 'books-online-first' && booking !== undefined),
  );

/**
 * An office as its card shows it; nothing where what is known of it is old or doubtful, or no more than its name.
 * @param comuna in which it lies, where the card names none
 */
export function linkOffice(
  { reach, at, trust }: Card,
  kind: Contact['kind'],
  comuna?: string,
): Linked[] {
  if (trust.old || !isSure(reach)) return [];
  const address = firstSure(reach.address);
  const website = firstSure(reach.website);
  const [phone] = listSure(reach.phones ?? []);
  if (!address && !website && !phone) return [];
  const point = phone && contactPoint(reach, phone.number);
  return [
    {
      '@type': types[kind],
      name: reach.name,
      ...(address && { address: addressOf(address.value, at ?? comuna) }),
      ...(point ? { contactPoint: point } : phone && { telephone: phone.number }),
      ...(website && { url: website.url }),
      ...(reach.booking && {
        potentialAction: { '@type': 'ReserveAction', target: reach.booking },
      }),
    },
  ];
}
