import { sourceLocale } from '../../schema/locale.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';

/** What the sheet of a comuna names as papers stands in a procedure of people in Chile, that anybody may be seen reading. */
export function checkPapers({ road, procedures, procedureWords }: RawContent): ContentProblem[] {
  const facts = new Map(procedures.map(({ id, data }) => [id, data]));
  const words = new Map(procedureWords.map(({ id, data }) => [id, data]));
  return road.flatMap(({ file, data: { papers } }) =>
    papers.flatMap(({ procedure, documents }, at): ContentProblem[] => {
      const problem = (wrong: string, remedy: string) => ({
        file,
        field: `papers.${at}`,
        wrong,
        remedy,
      });
      const own = facts.get(procedure);
      if (!own)
        return [
          problem(`there is no procedure "${procedure}"`, 'correct the id, or add the entry'),
        ];
      if (own.discreet !== undefined)
        return [problem('the procedure is discreet, and a sheet would tell of it', 'remove it')];
      if (own.applyFrom === 'outside')
        return [
          problem(
            'one asks for it from another country, and who holds the sheet is in Chile',
            'name the procedure of those who are here, or none',
          ),
        ];
      const listed = words.get(`${procedure}/${sourceLocale}`)?.documents ?? [];
      return documents
        .filter((document) => !listed[document])
        .map((document) =>
          problem(
            `"${procedure}" has no document ${document}`,
            'name one that it has: the first of the list is 0',
          ),
        );
    }),
  );
}
