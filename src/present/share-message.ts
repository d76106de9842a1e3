import type { LocaleSegment } from '../i18n/locales.ts';
import { joinSentences, withColon } from '../i18n/sentences.ts';
import { readPhone } from '../model/phone.ts';
import type { ComunaEmbed } from '../model/pages/comuna-page.ts';
import type { LocalContact } from '../model/types.ts';
import { describeLasting } from './describe-status.ts';
import { plain } from './plain.ts';

type Shared = Pick<ComunaEmbed, 'name' | 'status' | 'best'>;

/** Somebody and the number to call. */
function callLine(locale: LocaleSegment, { name, phones = [] }: LocalContact): string | undefined {
  const [phone] = phones.flatMap(({ number }) => readPhone(number) ?? []);
  return phone && withColon(locale, name) + phone.text;
}

/** What somebody sends of a comuna: its name, the state of the Sello, whom to call, and below it the address. */
export function shareText(locale: LocaleSegment, { name, status, best }: Shared): string {
  const call = callLine(locale, best.reach) ?? (best.call && callLine(locale, best.call));
  return [
    name,
    joinSentences(locale, describeLasting(locale, status).sentences),
    call ?? best.reach.name,
  ]
    .map(plain)
    .join('\n');
}

/** Addresses that open a message with a text filled in, without saying to whom. */
export function shareWays(subject: string, text: string) {
  const [title, body] = [subject, text].map(encodeURIComponent);
  // Mail has lines that end so: https://www.rfc-editor.org/rfc/rfc6068#section-5
  const mailBody = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return [
    { kind: 'whatsapp', href: `https://wa.me/?text=${body}` },
    { kind: 'sms', href: `sms:?&body=${body}` },
    { kind: 'mail', href: `mailto:?subject=${title}&body=${mailBody}` },
  ] as const;
}
