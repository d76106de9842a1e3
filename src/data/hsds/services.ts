import { sourceLocale } from '../../i18n/locales.ts';
import { join, joinSentences } from '../../i18n/sentences.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { caveatsOf } from '../../model/caveats.ts';
import { firstDay } from '../../model/dates.ts';
import type { Catalog, LocalContact } from '../../model/types.ts';
import type { Service } from '../../schema/vocabulary.ts';
import { describeCaveats } from '../../present/describe-caveats.ts';
import { languageWords } from '../workbook/words.ts';
import { listOffices, trustOfOffice, type Office } from '../list-offices.ts';
import { identify } from '../identify.ts';
import { listAreas, locate } from './places.ts';
import { listSchedules } from './schedules.ts';

/** HSDS must say whether a service is active; of these nobody knows. */
const doubtful: readonly LocalContact['caveats'][number][] = [
  'announced-not-confirmed-open',
  'may-have-closed',
  'programme-may-have-ended',
];

const interpreters: readonly Service[] = ['haitian-interpreter', 'deaf-interpreter'];

const say = (services: readonly Service[]) =>
  join(
    sourceLocale,
    'comma',
    services.map((service) => translatorFor(sourceLocale)(`service.${service}`)),
  );

/** What an office is, and what it does. */
function describe({ reach, kind }: Office): string {
  const t = translatorFor(sourceLocale);
  return joinSentences(sourceLocale, [
    kind === 'municipality' && t('places.municipality'),
    kind === 'migrant-office' && t('places.office'),
    reach.about ? t(`about.${reach.about}`) : reach.name,
    say(reach.services),
  ]);
}

const organize = (office: Office) => ({
  id: identify('organization', office.id),
  name: office.reach.name,
  description: describe(office),
  ...(office.reach.website && { website: office.reach.website.url }),
});

const listPhones = ({ id, reach }: Office) =>
  (['phones', 'whatsapp'] as const).flatMap((way) =>
    (reach[way] ?? []).map(({ number }) => ({
      id: identify('phone', `${id}-${way}-${number}`),
      service_id: identify('service', id),
      number,
      type: way === 'phones' ? 'voice' : 'text',
      ...(way === 'whatsapp' && { description: 'WhatsApp' }),
    })),
  );

const listLanguages = ({ id, reach }: Office) =>
  (reach.languages ?? []).map((code) => ({
    id: identify('language', `${id}-${code}`),
    service_id: identify('service', id),
    name: languageWords[code],
    code,
  }));

/** Every office as a service of HSDS 3.0, with its organization, its places and all doubts about it. */
export function listServices(catalog: Catalog, urlOf: (office: Office) => string) {
  const comunas = new Map(catalog.comunas.map((comuna) => [comuna.code, comuna]));
  const known = listOffices(catalog).filter(
    ({ reach }) => !caveatsOf(reach).some((caveat) => doubtful.includes(caveat)),
  );
  return known.map((office) => {
    const { id, reach, comuna } = office;
    const service = identify('service', id);
    const { asOf, confirmed } = trustOfOffice(catalog, office);
    const at = comunas.get(reach.address?.comuna ?? comuna?.code ?? '')?.name;
    const caveats = describeCaveats(sourceLocale, reach, at);
    const alert = joinSentences(sourceLocale, [...caveats.shown, ...caveats.folded]);
    const location = locate(comunas, office);
    const spoken = say(reach.services.filter((each) => interpreters.includes(each)));
    // A year or a month counts from its first day: no more is claimed than is sure.
    const assured = confirmed?.on ?? (asOf && firstDay(asOf));
    return {
      id: service,
      organization_id: identify('organization', id),
      name: reach.name,
      description: describe(office),
      url: urlOf(office),
      status: 'active',
      ...(reach.mail && { email: reach.mail.value }),
      ...(reach.booking && { application_process: reach.booking }),
      ...(spoken && { interpretation_services: spoken }),
      ...(alert && { alert }),
      ...(assured && { assured_date: assured }),
      organization: organize(office),
      phones: listPhones(office),
      languages: listLanguages(office),
      schedules: listSchedules(id, reach),
      service_areas: listAreas(catalog, office),
      service_at_locations: location
        ? [
            {
              id: identify('service_at_location', id),
              service_id: service,
              location_id: location.id,
              location,
            },
          ]
        : [],
    };
  });
}

/** The organizations of these services, each with its places. */
export const listOrganizations = (services: ReturnType<typeof listServices>) =>
  services.map(({ organization, service_at_locations: places }) => ({
    ...organization,
    locations: places.map(({ location }) => location),
  }));
