import type { ContentProblem } from '../content-problem.ts';
import { splitFirst } from '../first-sentence.ts';
import type { RawContent } from '../raw.ts';
import { listReferences } from '../references.ts';
import { readParts } from '../translatable-texts.ts';

type Facts = RawContent['procedures'][number]['data']['facts'];

/** A number to call, or a price, which nobody should have to look for. */
const isWanted = (facts: Facts) => (reference: string) =>
  /^(?:phone|whatsapp):/.test(reference) ||
  facts[reference.replace(/^fact:/, '')]?.kind === 'money';

/** What folds is there in every language, hides no number and no price, and leaves something in view. */
export function checkFolds({ procedures, procedureWords }: RawContent): ContentProblem[] {
  return procedures.flatMap(({ id, file, data }) => {
    const { facts, inShort = [], aside = [] } = data;
    const complain = (field: string, wrong: string, remedy: string): ContentProblem => ({
      file,
      field,
      wrong,
      remedy,
    });
    return procedureWords
      .filter((entry) => entry.id.startsWith(`${id}/`))
      .flatMap((entry) => {
        const parts = readParts(entry);
        const where = `in ${entry.file}`;
        const folded = [
          ...inShort.map((part, at) => ({
            part,
            field: `inShort.${at}`,
            rest: splitFirst(parts.get(part) ?? '').rest,
          })),
          ...aside.map((part, at) => ({
            part,
            field: `aside.${at}`,
            rest: parts.get(part) ?? '',
          })),
        ];
        return folded.flatMap(({ part, field, rest }) => {
          if (rest === '')
            return complain(
              field,
              `${where} there is no second sentence of "${part}"`,
              'take the part out of the list; the first of a list is 0',
            );
          if (listReferences(rest).some(isWanted(facts)))
            return complain(
              field,
              `${where} "${part}" would hide a number or a price`,
              'take the part out of the list',
            );
          return [];
        });
      });
  });
}
