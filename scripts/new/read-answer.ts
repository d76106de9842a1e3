import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { itemOf, unwrap, type Field } from './fields.ts';

/** What is wrong with an answer. */
export class WrongAnswer extends Error {}

const parseYaml = (text: string): unknown => {
  try {
    return load(text);
  } catch {
    return undefined;
  }
};

/** A bare value for a thing that needs no more than that, as a phone its number. */
function wrap(schema: z.ZodType, value: string): unknown {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields = Object.entries<z.ZodType>(schema.shape);
  const [needed, another] = fields.filter(([, own]) => !own.safeParse(undefined).success);
  return needed && !another ? { [needed[0]]: value } : undefined;
}

/** The first way to read a text that the schema takes: as it stands, as the only value of a thing, as YAML; first as YAML in braces. */
function readOne(schema: z.ZodType, text: string): { value: unknown } | { wrong: string } {
  const inBraces = /^[[{]/.test(text);
  const wrapped = inBraces ? undefined : wrap(unwrap(schema), text);
  const yaml = parseYaml(text);
  const ways = (inBraces ? [yaml, text] : [text, wrapped, yaml]).filter(
    (value) => value !== undefined,
  );
  const taken = ways.find((value) => schema.safeParse(value).success);
  if (taken !== undefined) return { value: taken };
  // What was written in braces was meant so; else the bare value tells best.
  const meant = inBraces ? yaml : (wrapped ?? text);
  const issues = schema.safeParse(meant).error?.issues ?? [];
  return {
    wrong: issues
      .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
      .join('; '),
  };
}

/** A list as one text: items between commas. A sentence has commas of its own, and so has a thing in braces. */
function readItems(schema: z.ZodType, text: string): unknown[] {
  const whole = readOne(schema, text);
  const isWhole = !(schema instanceof z.ZodObject) || text.startsWith('{');
  if ('value' in whole && isWhole) return [whole.value];
  const yaml = text.startsWith('[') ? parseYaml(text) : undefined;
  if (Array.isArray(yaml) && yaml.every((value) => schema.safeParse(value).success)) return yaml;
  const parts = text.split(',').map((part) => readOne(schema, part.trim()));
  const wrong = parts.find((part) => 'wrong' in part);
  if (wrong) throw new WrongAnswer(wrong.wrong);
  return parts.flatMap((part) => ('value' in part ? [part.value] : []));
}

/**
 * The value that answers give to a field: as text, or in YAML where it holds more; none when nothing was answered.
 * @throws WrongAnswer when the schema does not take it
 */
export function readAnswer(
  { schema, isList, required }: Field,
  answers: readonly string[],
): unknown {
  const given = answers.map((answer) => answer.trim()).filter((answer) => answer !== '');
  const [first] = given;
  if (first === undefined) {
    if (required) throw new WrongAnswer('it is needed');
    return undefined;
  }
  if (!isList) {
    const read = readOne(schema, first);
    if ('wrong' in read) throw new WrongAnswer(read.wrong);
    return read.value;
  }
  const items = given.flatMap((text) => readItems(itemOf(schema), text));
  const { error } = schema.safeParse(items);
  if (error) throw new WrongAnswer(error.issues.map(({ message }) => message).join('; '));
  return items;
}
