import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { fold } from '../../src/model/collation.ts';
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

/** Whether a cell says that there is none, or none any more. */
export const isDenial = (cell: Parameters<typeof readText>[0]): boolean =>
  /^(?:ya )?no (?:tiene|tenemos|hay|existe)$/.test(fold(String(cell ?? '')));

/** What stands in a cell as an answer to us, and is no name and no address. */
const answer =
  /^(?:ok|si|igual|idem|correct[oa]|confirmad[oa]|(?:(?:la|el|lo) )?mism[oa]\b.*|no\b.*)$/;

/** A name or a postal address. @throws Error when it is an answer: it would be published as one */
export function readWords(text: string): string {
  if (answer.test(fold(text))) throw new Error(`"${text}" is no name and no address`);
  return text;
}

/** What stands before the name of a person. */
const personal =
  /\b(?:encargad[oa]|a cargo de|sra?|srta|don|dona|jef[ea]|director|directora|coordinador|coordinadora)\b/;

/** The name of an office. @throws Error when it names a person too, which is nobody's business */
export function readName(text: string): string {
  if (personal.test(fold(text)))
    throw new Error(`"${text}" speaks of a person: write the name of the office alone`);
  return readWords(text);
}

/** What people write before a number. */
const phoneLabel =
  /^(?:fonos?|tel[eé]fonos?|tel|cel(?:ular)?|m[oó]vil|whatsapp|n[uú]mero|mesa central|central)\b[.:\s]*/i;

/** @throws Error that names what is no phone of Chile, or more than one: an extension cannot be dialled, a name is nobody's business */
export function readPhones(text: string): string[] {
  return text
    .split(/[/;,|]|\s(?:y|o|-)\s/)
    .map((part) => part.trim().replace(phoneLabel, ''))
    .filter((part) => part !== '')
    .map((part) => {
      if (/\p{L}/u.test(part)) throw new Error(`"${part}" is no phone of Chile alone`);
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
  if (error) throw new Error(`"${text}": ${error.issues[0]?.message ?? ''}`);
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
  const known = selloStages.find((stage) => stage === words);
  if (known) return known;
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
