import type { ContentProblem } from '../content-problem.ts';
import { fold } from '../collation.ts';
import type { RawContent } from '../raw.ts';
import { listTexts, readParts } from '../translatable-texts.ts';

/** A sentence that tells what to choose or to touch on a screen, and what. */
const choice = /(?:^|[.:;] )(?:Elija|Toque|Luego elija|Después elija|Elija también) ([^.]*)/gu;
/** No words on the screen: a day, a place, what came by mail. */
const unlabelled = /^(?:el día|la hora|la oficina|el enlace|el motivo)\b/u;

/** Whether a step tells to choose something that the screen names in Spanish. */
const namesLabel = (spanish: string): boolean =>
  [...spanish.matchAll(choice)].some(([, what = '']) => !unlabelled.test(what));

const words = (text: string) => fold(text).split(' ');

/** A Spanish name between asterisks that says something of the Spanish step. */
function keepsLabel(spanish: string, translation: string): boolean {
  const own = new Set(words(spanish).filter((word) => word.length > 3));
  return [...translation.matchAll(/\*([^*]+)\*/g)].some(([, label = '']) =>
    words(label).some((word) => own.has(word)),
  );
}

/** The portals are in Spanish: what to choose on them stands in Spanish beside its translation. */
export function checkLabels(content: RawContent): ContentProblem[] {
  return listTexts(content)
    .filter(({ subject }) => subject.startsWith('procedures/'))
    .flatMap(({ source, translations }) => {
      const steps = [...readParts(source)].filter(
        ([field, text]) => field.startsWith('steps.') && namesLabel(text),
      );
      return [...translations.values()].flatMap((entry) => {
        const parts = readParts(entry);
        return steps
          .filter(([field, text]) => !keepsLabel(text, parts.get(field) ?? text))
          .map(([field, text]) => ({
            file: entry.file,
            field,
            wrong: `the reader finds nothing on a Spanish screen: "${text}"`,
            remedy: 'keep the Spanish words of the screen beside yours, between asterisks',
          }));
      });
    });
}
