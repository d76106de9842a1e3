import { settings } from '../settings.ts';

/**
 * Where corrections are received, set by whoever runs the portal. Without it the page on corrections
 * says that there is no address, and no page promises that somebody answers: sentences of the content
 * that do stand in `<WithMail>`.
 */
export const { correctionsMail } = settings;

/** Opens a mail about one content file; undefined when the portal has no address. */
export function correctionLink(file: string): string | undefined {
  if (correctionsMail === undefined) return undefined;
  return `mailto:${correctionsMail}?subject=${encodeURIComponent(`Corrección: ${file}`)}`;
}

/** A way to send a text: it opens with the text filled in. */
interface CorrectionWay {
  kind: 'mail' | 'whatsapp' | 'issue';
  href: string;
}

/** The ways to send a correction that whoever runs the portal has set; none: the text can only be copied. */
export function listCorrectionWays(subject: string, text: string): CorrectionWay[] {
  const { correctionsWhatsapp, correctionsIssues } = settings;
  const [title, body] = [subject, text].map(encodeURIComponent);
  // Mail has lines that end so: https://www.rfc-editor.org/rfc/rfc6068#section-5
  const mailBody = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return [
    ...(correctionsMail
      ? [
          {
            kind: 'mail' as const,
            href: `mailto:${correctionsMail}?subject=${title}&body=${mailBody}`,
          },
        ]
      : []),
    ...(correctionsWhatsapp
      ? [
          {
            kind: 'whatsapp' as const,
            href: `https://wa.me/${correctionsWhatsapp.slice(1)}?text=${body}`,
          },
        ]
      : []),
    ...(correctionsIssues
      ? [{ kind: 'issue' as const, href: `${correctionsIssues}?title=${title}&body=${body}` }]
      : []),
  ];
}
