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
import { localeOf } from '../translations.ts';
import { factsOf, joinFacts, listWorded } from '../worded.ts';
import { walk } from '../walk.ts';

/** A piece of prose with the facts that it may refer to. */
interface Prose {
  file: string;
  field: string;
  text: string;
  body: boolean;
  /** Undefined: its facts are not there, and another check says so. */
  facts: Record<string, Fact> | undefined;
  /** Key under which uses of facts are counted, the facts' file; a translation's do not count. */
  factsFile: string;
}

/** Every piece of prose below the words of an entry, and its body. */
function* proseIn(
  { file, data, body }: RawEntry<unknown>,
  home: Pick<Prose, 'facts' | 'factsFile'>,
): Generator<Prose> {
  for (const { path, value } of walk(data))
    if (typeof value === 'string' && !path.startsWith('translation.'))
      yield { ...home, file, field: path, text: value, body: false };
  if (body.trim() !== '') yield { ...home, file, field: '(body)', text: body, body: true };
}

function* proseOf(content: RawContent): Generator<Prose> {
  for (const worded of listWorded(content)) {
    const ownerOf = joinFacts(worded);
    for (const entry of worded.words) {
      const owner = ownerOf(entry);
      const counts = localeOf(entry.id) === sourceLocale && owner !== undefined;
      yield* proseIn(entry, {
        facts: owner && factsOf(owner),
        factsFile: counts ? owner.file : '',
      });
    }
  }
  for (const { id, file, data, body } of content.comunas) {
    const texts = data.notices.map(({ text }) => ({ text }));
    const home = { facts: data.facts, factsFile: file };
    yield* proseIn({ id, file, data: { notices: texts }, body }, home);
  }
  const ownerOf = joinFacts({ facts: content.comunas, single: false });
  for (const entry of content.comunaWords) {
    const owner = ownerOf(entry);
    yield* proseIn(entry, { facts: owner && factsOf(owner), factsFile: '' });
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
    fact: (id, { facts }) => facts === undefined || Object.hasOwn(facts, id),
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

  for (const entry of [...listWorded(content).flatMap(({ facts }) => facts), ...content.comunas])
    for (const [id, fact] of Object.entries(factsOf(entry))) {
      const { file } = entry;
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
