import { sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { mustOwn } from '../model/must.ts';
import type { ComunaPage } from '../model/pages/comuna-page.ts';
import type { References } from '../model/types.ts';
import { guidePath, linkToProcedure, type Link } from './entry-links.ts';
import { localize } from './localize.ts';
import type { Scope } from './resolve-reference.ts';

/** The steps to regular papers in a language, with the places of a comuna. */
export function presentRoad(
  road: ComunaPage['road'],
  references: References,
  locale: LocaleSegment,
) {
  const { words, lang, scope, text } = localize(road, references, locale);
  const here: Scope['here'] = {
    municipality: { text: road.municipality, href: '#donde', locale: sourceLocale },
    sermig: { text: road.sermig, href: '#sermig', locale: sourceLocale },
  };
  return {
    lang,
    text,
    scope: { ...scope, here },
    sources: road.sources,
    trust: road.trust,
    situations: road.situations.map(({ id, place }): Link => ({
      text: mustOwn(words.situations, id),
      href: guidePath(locale, place),
      lang,
    })),
    steps: road.steps.map(({ id, at, isAway, procedures }) => {
      const step = mustOwn(words.steps, id);
      return {
        title: step.title,
        // Another thing is said where the place that a step names lies far from here.
        text: (isAway && step.away) || step.text,
        at,
        procedures: procedures.map((procedure) => linkToProcedure(procedure, locale)),
      };
    }),
  };
}
