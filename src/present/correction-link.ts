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
