import { countries, type Country } from '../../schema/vocabulary.ts';
import { sourceLocale } from '../../schema/locale.ts';
import { fold } from '../collation.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import { readParts } from '../translatable-texts.ts';

/** How the name of a country and that of its people begin: `Haití` and `haitiano`, `Venezuela` and `venezolano`. */
const sharedLetters = 4;

const stemOf = (country: Country) =>
  countries[country].replaceAll('-', ' ').slice(0, sharedLetters);

/** What is said to hold for a country stands in the words of the procedure, and names the country. */
export function checkOrigin({ procedures, procedureWords }: RawContent): ContentProblem[] {
  const words = new Map(procedureWords.map((entry) => [entry.id, entry]));
  return procedures.flatMap(({ id, file, data }) => {
    const parts = readParts(words.get(`${id}/${sourceLocale}`) ?? { id, file, data: {}, body: '' });
    return (data.origin ?? []).flatMap(({ countries: named, part }, at): ContentProblem[] => {
      const field = `origin.${at}`;
      const text = parts.get(part);
      if (data.discreet !== undefined)
        return [
          {
            file,
            field,
            wrong: 'the procedure is discreet, and the page of a country would tell of it',
            remedy: 'remove the field',
          },
        ];
      if (text === undefined)
        return [
          {
            file,
            field,
            wrong: `the words have no part "${part}"`,
            remedy: 'name a part, as "who" or "warnings.1": the first of a list is 0',
          },
        ];
      const said = fold(text);
      return named
        .filter((country) => !said.includes(stemOf(country)))
        .map((country) => ({
          file,
          field,
          wrong: `"${part}" does not name ${country}`,
          remedy: 'name the part that does; the first of a list is 0',
        }));
    });
  });
}
