import { z } from 'astro/zod';

/** Where anybody opens a mailbox: nobody can tell whose it is. */
const openToAll =
  /^(?:.*\.)?(?:aol|gmail|gmx|googlemail|hotmail|icloud|live|mail|me|msn|outlook|proton|protonmail|rocketmail|terra|tutanota|vtr|yahoo|yandex|ymail|zoho)(?:\.(?:com|net|me|cl|es|ar))+$/;

/** What the name of a mailbox holds that is an office's, and no person's. */
const ofAnOffice =
  /migra|extranj|intercult|ofici|municip|dideco|oirs|partes|contact|consult|info|atencion|social|comuni|alcald|secretar|transparen|gabinete|participa|derechos|ddhh|orienta|reclam|sugeren|inclusi|diversi|ciudadan|ayuda|(?:^|[._-])(?:muni|omil|correo)(?:$|[._-])/;

/** Why a mailbox is not published; none when it is that of an institution. */
function whyNotOfOffice(mail: string): string | undefined {
  const [name = '', domain = ''] = mail.toLowerCase().split('@');
  if (openToAll.test(domain))
    return 'anybody may have a mailbox there: write one of the institution';
  if (!ofAnOffice.test(name))
    return 'it may be the mailbox of a person: write one whose name is that of an office, as oficina@ or migrantes@';
  return undefined;
}

/** The mailbox of an office on the domain of its institution; never that of a person. */
export const officeMail = z
  .email('write one mail address, as oficina@municipio.example')
  .max(100, 'at most 100 characters')
  .superRefine((mail, context) => {
    const message = whyNotOfOffice(mail);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
