import { caveatsOf } from '../caveats.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';

/** Whoever takes the declaration that may start an expulsion is in no list of help, and says what it may start. */
export function checkDeclarations(content: RawContent): ContentProblem[] {
  const contacts = content.contacts.map(({ file, data }) => ({ file, at: '', data }));
  const local = content.comunas.flatMap(({ file, data }) =>
    [
      { file, at: 'office.', data: data.office },
      { file, at: 'municipality.', data: data.municipality },
    ].flatMap((each) => (each.data ? [{ ...each, data: { ...each.data, needs: [] } }] : [])),
  );
  return [...contacts, ...local]
    .filter(({ data }) => data.services.includes('entry-declaration'))
    .flatMap(({ file, at, data }) => [
      ...(data.needs.length === 0
        ? []
        : [
            {
              file,
              field: `${at}services`,
              wrong:
                'it takes the declaration that may start an expulsion, and stands in lists of help',
              remedy: 'write needs: [], or take out entry-declaration',
            },
          ]),
      ...(caveatsOf(data).includes('declaring-may-start-expulsion')
        ? []
        : [
            {
              file,
              field: `${at}caveats`,
              wrong: 'nothing says that the declaration may start an expulsion',
              remedy: 'add declaring-may-start-expulsion to its caveats',
            },
          ]),
    ]);
}
