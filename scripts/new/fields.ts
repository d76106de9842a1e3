import { z } from 'astro/zod';
import { kinds, type NewKind } from './kinds.ts';

/** A field of a file of a new entry, as it is asked for. */
export interface Field {
  name: string;
  /** Which of the files of its kind it stands in, and as what. */
  file: number;
  key: string;
  schema: z.ZodType;
  /** What it is, as its schema says. */
  about: string | undefined;
  required: boolean;
  /** It holds several, each of which is an answer of its own. */
  isList: boolean;
  /** The words out of which it is chosen. */
  choices: readonly string[];
}

/** What a schema holds when it is not left out. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

/** What a list holds; a schema that is no list, itself. */
export function itemOf(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner;
}

const aboutOf = (schema: z.ZodType): string | undefined =>
  schema.description ?? (unwrap(schema) === schema ? undefined : unwrap(schema).description);

/** Who translates, and who compares with the network, says so later. */
const notAsked = ['translation', 'checked'];

/** The fields of an entry of a kind, those of each file in the order of its schema. */
export function listFields(kind: NewKind): Field[] {
  const fields: Field[] = [];
  for (const [file, { schema }] of kinds[kind].files.entries())
    for (const [key, own] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      if (notAsked.includes(key)) continue;
      const item = itemOf(own);
      fields.push({
        // The kind of a cost stands among the facts, and its words among the words.
        name: fields.some((field) => field.name === key) ? `${key}Words` : key,
        file,
        key,
        schema: own,
        about: aboutOf(own),
        required: !own.safeParse(undefined).success,
        isList: unwrap(own) instanceof z.ZodArray,
        choices: item instanceof z.ZodEnum ? item.options.map(String) : [],
      });
    }
  return fields;
}
