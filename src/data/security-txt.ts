import { addMonths } from '../model/calendar.ts';
import type { Day } from '../model/dates.ts';

/** Months for which it holds: no more than a year is advised (RFC 9116), and a site is built anew within these. */
const months = 11;

/** Where to report what is dangerous to readers, as `security.txt` says it. */
export const writeSecurityTxt = (mail: string, today: Day, address: string) =>
  [
    `Contact: mailto:${mail}`,
    `Expires: ${addMonths(today, months)}T00:00:00Z`,
    'Preferred-Languages: es, en',
    `Canonical: ${address}`,
    '',
  ].join('\n');
