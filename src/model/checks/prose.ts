import type { Fact } from '../../schema/fact.ts';
import { sourceLocale } from '../../schema/locale.ts';
import { statedBy } from '../deadline.ts';
import type { ContentProblem } from '../content-problem.ts';
import { parseHours } from '../hours.ts';
import type { RawContent, RawEntry } from '../raw.ts';
import {
  findCode,
  findMarkup,
  isBalanced,
  parseReference,
  parseWords,
  readBodyReferences,
  stripReferences,
  type Reference,
} from '../references.ts';
import { findSpelledNumber } from '../spelled-numbers.ts';
import { localeOf, subjectOf } from '../translations.ts';
import { walk } from './context.ts';

/** A piece of prose with the facts that it may refer to. */
interface Prose {
  file: string;
  field: string;
  text: string;
  body: boolean;
  facts: Record<string, Fact>;
  /** Key under which uses of facts are counted, the facts' file; a translation's do not count. */
  factsFile: string;
}

type WithFacts = RawEntry<{ facts: Record<string, Fact> }>;

function* proseOf(content: RawContent): Generator<Prose> {
  const pairs: [readonly WithFacts[], readonly RawEntry<unknown>[]][] = [
    [content.procedures, content.procedureWords],
    [content.lawChanges, content.lawChangeWords],
    [content.scams, content.scamWords],
    [content.pages, content.pageWords],
    [content.road, content.roadWords],
    [[], content.guideWords],
  ];
  for (const [owners, entries] of pairs) {
    const byId = new Map(owners.map((owner) => [owner.id, owner]));
    for (const { id, file, data, body } of entries) {
      const owner = byId.get(subjectOf(id)) ?? owners[0];
      const factsFile = localeOf(id) === sourceLocale ? (owner?.file ?? file) : '';
      const home = { file, facts: owner?.data.facts ?? {}, factsFile };
      for (const { path, value } of walk(data))
        if (typeof value === 'string' && !path.startsWith('translation.'))
          yield { ...home, field: path, text: value, body: false };
      if (body.trim() !== '') yield { ...home, field: '(body)', text: body, body: true };
    }
  }
  for (const { file, data, body } of content.comunas) {
    const home = { file, facts: data.facts, factsFile: file };
    for (const [index, notice] of data.notices.entries())
      yield { ...home, field: `notices.${index}.text`, text: notice.text, body: false };
    if (body.trim() !== '') yield { ...home, field: '(body)', text: body, body: true };
  }
  const comunas = new Map(content.comunas.map((comuna) => [comuna.id, comuna]));
  for (const { id, file, body } of content.comunaWords) {
    const comuna = comunas.get(subjectOf(id));
    const home = { facts: comuna?.data.facts ?? {}, factsFile: '' };
    yield { ...home, file, field: '(body)', text: body, body: true };
  }
}

function readReferences(prose: Prose): Reference[] {
  if (!prose.body)
    return parseWords(prose.text).filter((part) => typeof part !== 'string' && 'kind' in part);
  return readBodyReferences(prose.text).map((text) => {
    const reference = parseReference(text);
    if (!reference) throw new Error(`"${text}" is not a reference`);
    return reference;
  });
}

/** A digit, a mail, a web address, a path of the site. */
const ownFact =
  /\p{Nd}|@|\/\/|^["'“‘«(]*\/\p{L}|\b(?:https?|javascript|vbscript|data|blob|file|ftp|mailto|tel|sms|geo):./iu;
/** A web site by its name alone; not an abbreviation as `EE.UU.` */
const siteName = /[\p{L}\p{M}]\.(?!(\p{Lu})\1\.)\p{L}{2}/u;

/** The first word that has a fact in it; or a number told digit by digit. */
function findOwnFact(text: string): string | undefined {
  const word = text.split(/\s+/).find((each) => ownFact.test(each) || siteName.test(each));
  return word ?? findSpelledNumber(text);
}

/** What a body holds besides prose, headings and our tags, and what to do instead. */
function findBodyFaults(text: string): [wrong: string, remedy: string][] {
  const [code, markup] = [findCode(text), findMarkup(text)];
  const faults: [boolean, string, string][] = [
    [
      /^[ \t]*(import|export)\s/m.test(text),
      'a body imports nothing',
      'use <Ref />, <Note> and <WithMail>, which are there without an import',
    ],
    [
      code !== undefined,
      `a body holds no code and no other tag: "${code}"`,
      'use <Ref to="…" />, with double quotes, <Note>…</Note> and <WithMail>…</WithMail>',
    ],
    [
      markup !== undefined,
      `a body holds no link, picture or code of its own: "${markup}"`,
      'use <Ref to="…" />; headings begin with ##',
    ],
    [
      !isBalanced(text),
      'a <Note> does not end, or stands in another',
      'write </Note> behind each <Note>',
    ],
  ];
  return faults.flatMap(([isThere, wrong, remedy]) => (isThere ? [[wrong, remedy]] : []));
}

/** Prose refers only to what there is, holds no fact of its own, and no declared fact lies idle. */
export function checkProse(content: RawContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const contacts = new Map(content.contacts.map((contact) => [contact.id, contact.data]));
  const idsOf = (entries: readonly RawEntry<unknown>[]) => new Set(entries.map(({ id }) => id));
  const laws = idsOf(content.laws);
  const procedures = idsOf(content.procedures);
  const pages = idsOf(content.pages);
  const known: Record<string, (id: string, prose: Prose) => boolean> = {
    fact: (id, prose) => Object.hasOwn(prose.facts, id),
    law: (id) => laws.has(id),
    procedure: (id) => procedures.has(id),
    page: (id) => pages.has(id),
    contact: (id) => contacts.has(id),
    phone: (id) => contacts.get(id)?.phones !== undefined,
    whatsapp: (id) => contacts.get(id)?.whatsapp !== undefined,
    site: (id) => contacts.get(id)?.website !== undefined,
    booking: (id) => contacts.get(id)?.booking !== undefined,
    read: (id) => ['own', 'second-hand'].includes(id),
    here: (id, prose) => prose.file.includes('/road/') && ['municipality', 'sermig'].includes(id),
  };

  const used = new Set<string>();
  for (const prose of proseOf(content)) {
    const { file, field } = prose;
    const refuse = (wrong: string, remedy: string) => problems.push({ file, field, wrong, remedy });
    try {
      for (const { kind, id } of readReferences(prose)) {
        if (kind === 'fact') used.add(`${prose.factsFile}#${id}`);
        if (!known[kind]?.(id, prose))
          refuse(
            `{${kind}:${id}} refers to nothing`,
            kind === 'fact' ? 'declare the fact' : 'correct the id, or add what it names',
          );
      }
    } catch (error) {
      refuse((error as Error).message, 'write it as content/README.md shows');
    }
    for (const [wrong, remedy] of prose.body ? findBodyFaults(prose.text) : [])
      refuse(wrong, remedy);
    const own = findOwnFact(stripReferences(prose.text));
    if (own !== undefined)
      refuse(
        `the prose contains a fact of its own: "${own}"`,
        'declare it under facts: and refer to it as {fact:…}, {law:…} or {phone:…}',
      );
  }

  for (const { file, data } of content.procedures)
    for (const { fact, opens } of statedBy(data.deadline))
      for (const id of [fact, opens]) used.add(`${file}#${id}`);

  for (const entries of [
    content.procedures,
    content.lawChanges,
    content.scams,
    content.pages,
    content.road,
    content.comunas,
  ] as WithFacts[][])
    for (const { file, data } of entries)
      for (const [id, fact] of Object.entries(data.facts)) {
        const field = `facts.${id}`;
        if (!used.has(`${file}#${id}`))
          problems.push({
            file,
            field,
            wrong: 'no prose refers to it',
            remedy: 'use or remove it',
          });
        if (fact.kind === 'hours')
          try {
            parseHours(fact.osm);
          } catch (error) {
            const remedy = 'write it as Mo-Fr 09:00-14:00';
            problems.push({ file, field, wrong: (error as Error).message, remedy });
          }
      }
  return problems;
}
