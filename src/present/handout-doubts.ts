import type { LocaleSegment } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import { sortCaveats } from '../model/caveats.ts';
import type { Trust } from '../model/trust.ts';
import type { LocalContact } from '../model/types.ts';

/** How many of the numbers of a place a sheet has room for. */
export const mostPhones = 2;

/** What of a contact stands on a sheet: the first numbers; where there are none, its address on the web. */
function onSheet(reach: LocalContact): LocalContact {
  const { whatsapp: _, website, phones = [], ...rest } = reach;
  return phones.length > 0
    ? { ...rest, phones: phones.slice(0, mostPhones) }
    : { ...rest, ...(website && { website }) };
}

/** Doubts that other words of a sheet say: those on its age, and to ask before one goes. */
const saidOtherwise = new Set<string>([
  'not-confirmed-by-municipality',
  'page-undated',
  'link-not-checked',
  'check-before-going',
]);

interface Printed {
  reach: LocalContact;
  /** Comuna in which it lies, where that is told. */
  at?: string | undefined;
  trust: Trust;
}

/** Every doubt about what a sheet says of a place, also those that a page folds: on paper nothing opens. */
export function describeSheetDoubts(
  locale: LocaleSegment,
  { reach, at = '', trust }: Printed,
): string[] {
  const t = translatorFor(locale);
  const { shown, folded, asksFirst } = sortCaveats(onSheet(reach));
  const told = [...shown, ...folded.filter((caveat) => !saidOtherwise.has(caveat))];
  return [
    ...told.map((caveat) => t(`caveat.${caveat}`, { comuna: at })),
    ...(asksFirst ? [t('caveat.check-before-going')] : []),
    ...(trust.old ? [t('reach.old')] : []),
  ];
}

/** What keeps somebody from a useless trip to an office of which a sheet says only where one books. */
export function describeBooking(
  locale: LocaleSegment,
  { reach, at = '' }: Omit<Printed, 'trust'>,
): string[] {
  const t = translatorFor(locale);
  const { caveats, address, appointmentOnly } = reach;
  const { shown } = sortCaveats({ caveats, address });
  return [
    ...(appointmentOnly ? [t('reach.appointmentOnly')] : []),
    // That one books first is what stands before it.
    ...shown
      .filter((caveat) => caveat !== 'books-online-first')
      .map((caveat) => t(`caveat.${caveat}`, { comuna: at })),
  ];
}
