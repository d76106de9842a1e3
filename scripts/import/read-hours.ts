import { fold } from '../../src/model/collation.ts';
import { parseHours } from '../../src/model/hours.ts';

const dayWords: Record<string, string> = {
  lu: 'Mo',
  ma: 'Tu',
  mi: 'We',
  ju: 'Th',
  vi: 'Fr',
  sa: 'Sa',
  do: 'Su',
};
const clock = (text: string) => {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
  return `${hour.padStart(2, '0')}:${minute}`;
};

/** The spans of one day, `09:00-13:00,14:00-17:00`; empty when closed. */
export function readSpans(asked: string): string {
  const text = asked.replace(/\bmedianoche\b/i, '24:00');
  if (/^(?:cerrado|no atienden?)?\.?$/i.test(text)) return '';
  if (/cerrado|no atiende/i.test(text))
    throw new Error(`"${text}" says hours and that it is closed: write it in the file`);
  const spans = [
    ...text.matchAll(
      /(\d{1,2}(?:[:.]\d{2})?)\s*(?:hrs?\.?|h)?\s*(?:-|–|a|hasta)\s*(?:las\s*)?(\d{1,2}(?:[:.]\d{2})?)/gi,
    ),
  ];
  const rest = spans.reduce((left, [each]) => left.replace(each, ''), text);
  if (spans.length === 0 || /\d/.test(rest))
    throw new Error(`"${text}" are no hours that can be read`);
  return spans.map(([, from = '', to = '']) => `${clock(from)}-${clock(to)}`).join(',');
}

/** What holds not every week, of which a day alone would say that it does. */
const notWeekly =
  /\b(?:primer|segund|tercer|cuart|quint|[uú]ltim)[oa]?s?\b|\b(?:mes|quincena|cada dos|por medio)\b/i;

/** Opening hours in Spanish, or in the OSM syntax. @throws Error when they cannot be read */
export function readHours(text: string): string {
  try {
    parseHours(text);
    return text;
  } catch {
    if (notWeekly.test(text))
      throw new Error(`"${text}" is not each week: write it in the file, as Tu[1] 18:00-21:00`);
    const day = 'lun|mar|mi[eé]|jue|vie|s[aá]b|dom';
    const name = `(?:${day})[a-zé]*\\.?`;
    const rule = new RegExp(
      `(${name}(?:\\s*(?:a|-|al|,|y)\\s*${name})*)\\s*:?\\s*((?:(?!${name}).)+)`,
      'gi',
    );
    const code = (word: string) => dayWords[fold(word).slice(0, 2)] ?? '';
    const rules = [...text.matchAll(rule)].map(([, days = '', spans = '']) => {
      const list = days
        .replace(new RegExp(name, 'gi'), code)
        .replace(/\s*(?:\ba\b|\bal\b|-)\s*/g, '-')
        .replace(/\s*(?:,|\by\b)\s*/g, ',');
      const times = readSpans(spans.replace(/\bde\b|;/g, ' ').trim());
      return times === '' ? '' : `${list} ${times}`;
    });
    const osm = rules.filter((each) => each !== '').join('; ');
    if (osm === '')
      throw new Error(`"${text}" are no hours that can be read: write Lunes a viernes 9:00-14:00`);
    parseHours(osm);
    return osm;
  }
}

/** Hours of each day as one text; days in a row with the same hours stand together. */
export function joinDays(days: readonly (readonly [string, string])[]): string {
  const runs: { from: string; to: string; times: string }[] = [];
  let before = '';
  for (const [day, times] of days) {
    const last = runs.at(-1);
    if (times !== '' && last && before === times) last.to = day;
    else if (times !== '') runs.push({ from: day, to: day, times });
    before = times;
  }
  return runs
    .map(({ from, to, times }) => `${from === to ? from : `${from}-${to}`} ${times}`)
    .join('; ');
}
