import { sourceLocale } from '../../schema/locale.ts';
import type { Catalog, Comuna, Contact } from '../types.ts';
import { judgeComuna } from './comuna-values.ts';
import { judgeContact, judgePage, judgeProcedure, judgeWords } from './entry-values.ts';
import type { Value } from './judge-value.ts';
import { harmOf } from './weights.ts';

export const subjectKinds = ['comuna', 'contact', 'procedure', 'page'] as const;

/** An entry with what is doubtful about each of its values. */
export interface Subject {
  kind: (typeof subjectKinds)[number];
  /** Slug or id. */
  id: string;
  name: string;
  file: string;
  /** Residents born abroad whom it reaches. */
  people: number;
  /** Codes of its regions; none: the whole country. */
  regions: readonly string[];
  values: Value[];
}

/** What the census hides is 50 people or fewer: they are counted, and none of them forgotten. */
const hidden = 50;
export const peopleOf = ({ census }: Pick<Comuna, 'census'>) => census.foreignBorn ?? hidden;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Residents born abroad whom a contact serves. */
function peopleServed(catalog: Catalog, { comunas, regions }: Contact): number {
  if (comunas)
    return sum(catalog.comunas.filter(({ code }) => comunas.includes(code)).map(peopleOf));
  const own = catalog.regions.filter(({ code }) => regions?.includes(code) ?? true);
  return sum(own.map(({ foreignBorn2024 }) => foreignBorn2024));
}

/**
 * Every entry that says something of the world to readers. How many a procedure concerns is not known: all count.
 * @param languages into which texts are translated
 */
export function listSubjects(catalog: Catalog, languages: readonly string[]): Subject[] {
  const everybody = sum(catalog.regions.map(({ foreignBorn2024 }) => foreignBorn2024));
  const country = { people: everybody, regions: [] };
  return [
    ...catalog.comunas.map((comuna): Subject => ({
      kind: 'comuna',
      id: comuna.slug,
      name: comuna.name,
      file: comuna.file,
      people: peopleOf(comuna),
      regions: [comuna.region.code],
      values: judgeComuna(catalog, comuna, languages),
    })),
    ...catalog.contacts.map((contact): Subject => ({
      kind: 'contact',
      id: contact.id,
      name: contact.name,
      file: contact.file,
      people: peopleServed(catalog, contact),
      regions: contact.regions ?? [],
      values: judgeContact(catalog, contact),
    })),
    ...catalog.procedures.map((procedure): Subject => ({
      kind: 'procedure',
      id: procedure.slug,
      name: procedure.words[sourceLocale].words.title,
      file: procedure.file,
      ...country,
      values: [...judgeProcedure(catalog, procedure), ...judgeWords(procedure.words, languages)],
    })),
    ...catalog.pages.map((page): Subject => ({
      kind: 'page',
      id: page.slug,
      name: page.words[sourceLocale].words.title,
      file: page.file,
      ...country,
      values: [...judgePage(catalog, page), ...judgeWords(page.words, languages)],
    })),
  ];
}

/** What all the doubts about an entry may cost together. */
export const harmOfSubject = ({ people, values }: Pick<Subject, 'people' | 'values'>): number =>
  sum(values.map(({ part, flaws }) => harmOf(people, part, flaws)));

/** The entry that may do most harm first. */
export const byHarm = (a: Subject, b: Subject): number =>
  harmOfSubject(b) - harmOfSubject(a) || a.name.localeCompare(b.name, sourceLocale);
