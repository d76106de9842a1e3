import type { ContentProblem } from '../content-problem.ts';
import { fold } from '../collation.ts';
import type { RawContent } from '../raw.ts';
import type { CheckContext } from './context.ts';

/** Localities and names in other scripts are of comunas and regions that exist, each told once. */
export function checkPlaceNames(content: RawContent, { locales }: CheckContext): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const add = (file: string, field: string, wrong: string, remedy: string) =>
    problems.push({ file, field, wrong, remedy });
  // Names travel to the phone in one line.
  const separates = (file: string, field: string, names: readonly string[]) => {
    if (names.some((name) => /[|,=*]/.test(name)))
      add(file, field, 'it holds a sign that separates names', 'leave out | , = and *');
  };
  const comunas = new Set(content.territory.map(({ id }) => id));
  const regions = new Set(content.regions.map(({ id }) => id));

  for (const { id, file, data } of content.territory)
    separates(file, `${id}.name`, [data.name, ...data.aliases]);

  const told = new Map<string, string>();
  for (const { id, file, data } of content.localities) {
    for (const [at, code] of [...data.in, ...data.also].entries()) {
      const field = `${id}.${at < data.in.length ? 'in' : 'also'}`;
      if (!comunas.has(code)) add(file, field, `no comuna has the code ${code}`, 'correct it');
      if ([...data.in, ...data.also].indexOf(code) < at)
        add(file, field, `${code} stands twice`, 'keep it once');
    }
    const name = fold(data.name);
    const other = told.get(name);
    if (other !== undefined)
      add(file, `${id}.name`, `"${other}" has the same name`, 'put all comunas into one entry');
    told.set(name, id);
    separates(file, `${id}.name`, [data.name]);
  }

  for (const { id, file, data } of content.exonyms) {
    if (!locales.includes(id))
      add(
        file,
        '(file name)',
        `"${id}" is not a language of the site`,
        'use a language of the site',
      );
    const seen = new Map<string, string>();
    for (const [field, known] of [
      ['comunas', comunas],
      ['regions', regions],
    ] as const)
      for (const [code, names] of Object.entries(data[field])) {
        separates(file, `${field}.${code}`, names);
        if (!known.has(code)) add(file, `${field}.${code}`, 'nothing has this code', 'correct it');
        for (const name of names.map(fold)) {
          const other = seen.get(name);
          if (other !== undefined && other !== code)
            add(file, `${field}.${code}`, `"${name}" is the name of ${other} too`, 'keep one');
          seen.set(name, code);
        }
      }
  }
  return problems;
}
