import { formatHours } from '../../i18n/format-hours.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import { parseHours, sureHours, type HoursRow } from '../../model/hours.ts';
import type { LocalContact } from '../../model/types.ts';
import { identify } from '../identify.ts';

const byDay = ({ days }: HoursRow) => days.map((day) => day.toUpperCase()).join(',');

/** Midnight at the end of a day is the beginning of the next. */
const closing = (time: string) => (time === '24:00' ? '00:00' : time);

/**
 * The hours of a service. Only those that are sure are told in parts, from which software may say that it
 * is open; the others are a text alone.
 */
export function listSchedules(service: string, reach: LocalContact) {
  const { hours } = reach;
  if (!hours) return [];
  const description = formatHours(sourceLocale, parseHours(hours.osm)).join(' · ');
  const of = (number: number) => ({
    id: identify('schedule', `${service}-${number}`),
    service_id: identify('service', service),
    description,
  });
  const sure = sureHours(reach);
  if (!sure) return [of(1)];
  const spans = sure.rows.flatMap((row) => row.times.map((time) => ({ row, ...time })));
  return spans.map(({ row, from, to }, at) => ({
    ...of(at + 1),
    freq: 'WEEKLY',
    byday: byDay(row),
    opens_at: from,
    closes_at: closing(to),
  }));
}
