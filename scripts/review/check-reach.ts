import { answersDanger } from '../../src/model/desk/entry-values.ts';
import { collectSourceIds } from '../../src/model/provenance.ts';
import type { Catalog, Comuna, Contact, LocalContact } from '../../src/model/types.ts';
import type { Unweighed } from './check.ts';
import { listAddresses } from './list-addresses.ts';

/** What the site says of a way to reach somebody, and what to compare. */
function describeReach(catalog: Catalog, reach: LocalContact) {
  const { address, phones = [], whatsapp = [], website, booking, hours, sources, note } = reach;
  const lines = [
    ['name', reach.name],
    ['address', address?.value],
    ['phones', phones.map(({ number }) => number).join(', ')],
    ['WhatsApp', whatsapp.map(({ number }) => number).join(', ')],
    ['hours', hours?.osm],
  ] as const;
  return {
    addresses: listAddresses(
      catalog,
      [
        ['its site', website?.url],
        ['booking', booking],
      ],
      [...sources, ...collectSourceIds(reach)],
    ),
    says: lines.flatMap(([what, text]) => (text ? [`${what}: ${text}`] : [])),
    compare: [
      'name, address, phones and hours; whether it still attends, and by appointment',
      ...(reach.caveats.length > 0 ? [`doubts: ${reach.caveats.join(', ')}`] : []),
      ...(note === undefined ? [] : [`note: ${note}`]),
    ],
    checked: reach.checked,
  };
}

export const checkContact = (catalog: Catalog, contact: Contact): Unweighed => ({
  id: `contact:${contact.id}`,
  part: answersDanger(contact) ? 'danger' : 'contacts',
  title: contact.name,
  file: contact.file,
  at: [],
  ...describeReach(catalog, contact),
});

/** The migrant office of a comuna and its municipality, as far as they are known. */
export const checkComuna = (catalog: Catalog, comuna: Comuna): Unweighed[] =>
  (['office', 'municipality'] as const).flatMap((place) => {
    const reach = comuna[place];
    if (!reach) return [];
    return [
      {
        id: `comuna:${comuna.slug}/${place}`,
        part: 'comunas' as const,
        title: reach.name,
        file: comuna.file,
        at: [place],
        ...describeReach(catalog, reach),
      },
    ];
  });
