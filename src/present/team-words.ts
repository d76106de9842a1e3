import { formatHours } from '../i18n/format-hours.ts';
import { formatDate } from '../i18n/format.ts';
import { sourceLocale } from '../i18n/locales.ts';
import type { Expected } from '../model/desk/comuna-values.ts';
import type { Flaw } from '../model/desk/weights.ts';
import { parseHours } from '../model/hours.ts';
import type { TeamPage, TeamValue } from '../model/pages/team-page.ts';
import { readPhone } from '../model/phone.ts';
import { describeLasting } from './describe-status.ts';
import { expectedWords } from './state-words.ts';

/** What is doubtful about a value, in Spanish, as municipal staff read it. */
const flawWords: Record<Flaw, string> = {
  missing: 'falta',
  contradictory: 'las fuentes no coinciden',
  pending: 'puede cambiar por ley',
  due: 'hay que revisarlo',
  'second-hand': 'de segunda mano',
  undated: 'sin fecha',
  unconfirmed: 'sin confirmar',
  behind: 'hay idiomas atrasados',
};

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A value as a reader sees it. */
function sayValue({ field, said }: TeamValue, status: TeamPage['status']): string {
  if (field === 'sello')
    return describeLasting(sourceLocale, status).sentences.join(' ').replaceAll('*', '');
  if (field === 'office.hours')
    return said.flatMap((osm) => formatHours(sourceLocale, parseHours(osm))).join('; ');
  const isPhones = field === 'municipality.phones' || field === 'office.phones';
  return said.map((text) => (isPhones && readPhone(text)?.text) || text).join(', ');
}

/** What is said of a comuna, a row each value: its name, the value, how sure it is and of when. */
export const teamRows = ({ values, status }: Pick<TeamPage, 'values' | 'status'>) =>
  values.map((value) => ({
    name: capitalize(expectedWords[value.field satisfies Expected]),
    said: value.flaws.includes('missing') ? '' : sayValue(value, status),
    sure: value.flaws.map((flaw) => flawWords[flaw]).join(', ') || 'confirmado',
    date: value.date === undefined ? '' : formatDate(sourceLocale, value.date),
  }));

/** A correction to fill in, which says what stands on the site today. */
export const correctionText = (page: string, rows: ReturnType<typeof teamRows>): string =>
  [
    `Página: ${page}`,
    'Oficina que informa (sin nombres de personas):',
    'Fecha:',
    '',
    ...rows.flatMap(({ name, said }) => [
      said ? `${name}. Hoy dice «${said}»` : `${name}. Hoy no lo sabemos`,
      'Correcto:',
      '',
    ]),
  ].join('\n');
