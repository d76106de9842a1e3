import { sourceLocale } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { trustOf } from '../model/provenance.ts';
import type { Catalog, Comuna, Contact, LocalContact } from '../model/types.ts';
import { contactPath } from '../present/entry-links.ts';

/** An office or a line with an id that stays, wherever its file lies. */
export interface Office {
  id: string;
  reach: LocalContact & Pick<Partial<Contact>, 'about' | 'regions' | 'comunas'>;
  kind: Contact['kind'];
  needs: Contact['needs'];
  /** The comuna in whose file it stands. */
  comuna?: Comuna;
  /** Of the whole country or of regions. */
  contact?: Contact;
}

const municipal = { office: 'migrant-office', municipality: 'municipality' } as const;

/** Everybody whom the pages name as somebody to go to: first the offices of comunas, then all others. */
export function listOffices({ comunas, contacts }: Catalog): Office[] {
  const local = comunas.flatMap((comuna) =>
    (['office', 'municipality'] as const).flatMap((place): Office[] => {
      const reach = comuna[place];
      const kind = municipal[place];
      return reach ? [{ id: `${kind}-${comuna.code}`, reach, kind, needs: [], comuna }] : [];
    }),
  );
  const others = contacts.map((contact): Office => ({
    id: contact.id,
    reach: contact,
    kind: contact.kind,
    needs: contact.needs,
    contact,
  }));
  return [...local, ...others];
}

/** How far to trust what is said of an office. */
export const trustOfOffice = (catalog: Catalog, { reach }: Office) =>
  trustOf(catalog, reach, 'contact');

/** Where an office stands on the site. */
export const officePath = ({ comuna, contact }: Office) =>
  comuna
    ? pathOf(sourceLocale, { page: 'comuna', slug: comuna.slug })
    : contact
      ? contactPath(sourceLocale, contact)
      : pathOf(sourceLocale, { page: 'help' });
