import { type LocaleSegment } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import { mustOwn } from '../model/must.ts';
import type { RoadBlock } from '../model/pages/road-page.ts';
import type { References } from '../model/types.ts';
import { guidePath, linkToProcedure, type Link } from './entry-links.ts';
import { localize } from './localize.ts';
import type { Scope } from './resolve-reference.ts';

type Place = NonNullable<Scope['here']>[string];

/** The situations and the steps to regular papers in a language, with the places of the reader. */
export function presentRoad(
  road: RoadBlock,
  here: { municipality: Place; sermig: Place },
  references: References,
  locale: LocaleSegment,
) {
  const t = translatorFor(locale);
  const { words, lang, scope, text } = localize(road, references, locale);
  /** The place of a step, as its line names it. */
  const placeOf = ({ at, isAway }: RoadBlock['steps'][number]) => {
    if (at === 'none') return undefined;
    if (at === 'civil-registry')
      return { label: t('road.at.book'), text: t('procedures.place.civil-registry') };
    const label = at === 'sermig' ? t('road.at.book') : t(isAway ? 'road.at.call' : 'road.at.ask');
    return { label, text: here[at].text, isName: true };
  };
  return {
    lang,
    text,
    scope: { ...scope, here },
    sources: road.sources,
    trust: road.trust,
    groups: road.groups.map(({ group, situations }) => ({
      group,
      situations: situations.map(({ id, place }): Link => ({
        text: mustOwn(words.situations, id),
        href: guidePath(locale, place),
        lang,
      })),
    })),
    steps: road.steps.map((one) => {
      const step = mustOwn(words.steps, one.id);
      return {
        title: step.title,
        where: placeOf(one),
        // Another thing is said where the place that a step names lies far from here.
        text: (one.isAway && step.away) || step.text,
        more: step.more,
        at: one.at,
        procedures: one.procedures.map((procedure) => linkToProcedure(procedure, locale)),
      };
    }),
  };
}

export type PresentedRoad = ReturnType<typeof presentRoad>;
