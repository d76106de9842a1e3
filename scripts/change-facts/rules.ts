import { selloStages, services } from '../../src/schema/vocabulary.ts';
import type { Random } from './another.ts';
import * as other from './other-values.ts';
import { otherAddress, otherDigits, otherMail, otherUrl, otherWords } from './other-words.ts';

/** Not longer to tell: bytes of a page have a bound. */
const otherService = (service: string, random: Random) =>
  other.otherOf(services.filter((each) => each.length <= service.length))(service, random);

/** A training says which one it was: it stays one. */
const otherStage = (stage: string, random: Random) =>
  stage === 'trained'
    ? stage
    : other.otherOf(selloStages.filter((each) => each !== 'trained'))(stage, random);

/** What a fact is, where it stands and how it becomes another. */
interface Rule {
  kind: string;
  /** Path of the value in its file. */
  at: RegExp;
  /** Files; all, where it is left out. */
  in?: RegExp;
  change: (value: string, random: Random) => string;
}

/**
 * Facts written as text. Not among them: ids, codes, slugs, names of comunas and regions and what refers to them, which
 * are identities; words in prose; the tables of the search, the glossary and the guide.
 */
export const textRules: readonly Rule[] = [
  { kind: 'phone', at: /(?:phones|whatsapp)\.\d+\.number$/, change: other.otherPhone },
  {
    kind: 'date',
    at: /(?:^|\.)(?:asOf|published|read|on|date|knows|from|until|validUntil)$/,
    change: (value, random) => (/^\d/.test(value) ? other.otherDate(value, random) : value),
  },
  { kind: 'address', at: /address\.value$/, change: otherAddress },
  { kind: 'mail', at: /mail\.value$/, change: otherMail },
  { kind: 'hours', at: /\.osm$/, change: other.otherHours },
  { kind: 'URL', at: /(?:^|\.)(?:url|readAt|booking|officialUrl)$/, change: otherUrl },
  { kind: 'text', at: /^facts\.[^.]+\.text$/, change: otherDigits },
  { kind: 'number of a norm', at: /^\d+\.label$/, in: /laws/, change: otherDigits },
  { kind: 'number of a norm', at: /\.resolution$/, change: otherDigits },
  {
    kind: 'name',
    at: /(?:^|\.)(?:name|publisher|officialName)$/,
    in: /\/(?:contacts|comunas|sources|procedures)\//,
    change: otherWords,
  },
  { kind: 'locality', at: /^\d+\.name$/, in: /localities/, change: otherWords },
  {
    kind: 'title',
    at: /^(?:readVia\.)?title$/,
    in: /\/sources\/|\/(?:procedures|law-changes|scams)\/[^/]+\/es\.mdx$/,
    change: otherWords,
  },
  { kind: 'event', at: /^sello\.\d+\.stage$/, change: otherStage },
  { kind: 'confidence', at: /(?:^|\.)confidence$/, change: other.otherOf(['high', 'medium']) },
  { kind: 'service', at: /\bservices\.\d+$/, change: otherService },
];

/** Numbers that are facts. */
export const numberRules: readonly Omit<Rule, 'change'>[] = [
  { kind: 'amount', at: /^facts\.[^.]+\.amount(?:\.(?:from|to))?$/ },
  { kind: 'census', at: /2024$|population$|foreignBorn$|byBirthplace/, in: /territory/ },
  { kind: 'census', at: /linked\.(?:count|of)$/, in: /territory/ },
];
