import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { fold } from '../../src/model/collation.ts';
import { parseHours } from '../../src/model/hours.ts';
import { readPhone } from '../../src/model/phone.ts';
import { officeMail } from '../../src/schema/mail.ts';
import { selloStages, services, type SpokenLanguage } from '../../src/schema/vocabulary.ts';
import { es } from '../../src/i18n/strings/es.ts';

/** Words that stand in a cell for nothing. */
const nothing =
  /^(?:s i|sin (?:informacion|dato|datos|registro)|no (?:tiene|hay|aplica|registra)|n a|nd|ninguno?)?$/;

/** The text of a cell; empty where it says that nothing is known. */
export function readText(cell: string | number | boolean | Date | null): string {
  const text = String(cell ?? '')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim();
  return nothing.test(fold(text)) ? '' : text;
}

/** @throws Error that names what is no phone of Chile */
export function readPhones(text: string): string[] {
  return text
    .split(/[/;,|]|\s(?:y|o|-)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const digits = part.replace(/[^\d*+]/g, '');
      if (readPhone(digits)) return digits;
      const number = parsePhoneNumberFromString(part.replace(/^\(?0+/, ''), 'CL')?.number;
      if (number === undefined || !readPhone(number) || number.length < 11)
        throw new Error(`"${part}" is no phone of Chile`);
      return number;
    });
}

/** @throws Error when it is none */
export function readUrl(text: string): string {
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(url) || !new URL(url).hostname.includes('.'))
    throw new Error(`"${text}" is no web address`);
  return new URL(url).href;
}

/** @throws Error when it is none, or not that of an institution */
export function readMail(text: string): string {
  const { data, error } = officeMail.safeParse(text.replace(/^mailto:/i, '').toLowerCase());
  if (data === undefined) throw new Error(`"${text}": ${error?.issues[0]?.message ?? ''}`);
  return data;
}

const languages: readonly (readonly [SpokenLanguage, RegExp])[] = [
  ['ht', /creol|kreyol|criollo|haitian/],
  ['en', /ingles|english/],
  ['pt', /portugues/],
  ['fr', /frances|francais/],
  ['zh', /chino|mandarin|中文/],
  ['ar', /arabe|العربيه|العربية/],
  ['ru', /ruso|русскии/],
  ['qu', /quechua|runasimi/],
  ['ay', /aymar|aimar/],
  ['arn', /mapu/],
  ['csg', /senas/],
];

/** Languages besides Spanish, which goes without saying. @throws Error that names what is none of them */
export function readLanguages(text: string): string[] | undefined {
  const read = text
    .split(/[;,|/\n]|\s(?:y|e)\s/)
    .filter((part) => !/^(?:espanol|castellano)?$/.test(fold(part)))
    .map((part) => {
      const found = languages.find(([, pattern]) => pattern.test(fold(part)));
      if (!found) throw new Error(`"${part.trim()}" is none of the languages that can be chosen`);
      return found[0];
    });
  return read.length > 0 ? [...new Set(read)] : undefined;
}

/** @throws Error when it is neither yes nor no */
export function readYes(text: string): boolean {
  const word = fold(text).split(' ')[0] ?? '';
  if (['si', 's', 'x', 'yes', 'true', 'verdadero', 'solo'].includes(word)) return true;
  if (['no', 'n', 'false', 'falso'].includes(word)) return false;
  throw new Error(`"${text}" is neither sí nor no`);
}

function findService(words: string) {
  const asked = fold(words);
  return services.find((each) => fold(es.service[each]) === asked || fold(each) === asked);
}

/** @throws Error with the words that can be chosen */
export function readServices(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .flatMap((part) => (findService(part) ? part : part.split(',')))
    .filter((part) => fold(part) !== '')
    .map((part) => {
      const found = findService(part);
      if (!found) throw new Error(`"${part.trim()}" is none of the services that can be chosen`);
      return found;
    });
}

const stageWords: readonly (readonly [(typeof selloStages)[number], RegExp])[] = [
  ['renewed', /renov|recertific/],
  ['interested', /interes/],
  ['committed', /comprom[ei]|firmo|firmad|suscri/],
  ['trained', /capacit/],
  ['participant', /particip|proceso|en el programa/],
  ['certified', /certific|obtuv|otorgad|reconocid|con sello|^si$/],
];

/** @throws Error with the words that can be chosen */
export function readStage(text: string): (typeof selloStages)[number] {
  const words = fold(text);
  // What denies a stage is none of them.
  const found = /^(?:no|sin)\b/.test(words)
    ? undefined
    : stageWords.find(([, pattern]) => pattern.test(words));
  if (!found)
    throw new Error(
      `"${text}" is no stage: certificada, renovada, comprometida, participante, capacitada or interesada`,
    );
  return found[0];
}

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
  if (/cerrado|no atiende/i.test(text) || text === '') return '';
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
