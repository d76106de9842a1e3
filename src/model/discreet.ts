import type { GuideFactsData } from '../schema/guide.ts';

/** What of the content may be discreet or quiet: entries by id, each with the number that stands for it. */
interface Numbered {
  procedures: readonly {
    slug: string;
    group?: string | undefined;
    beforeActing?: string | undefined;
    discreet?: number | undefined;
  }[];
  pages: readonly { slug: string; discreet?: number | undefined }[];
  guide: Pick<GuideFactsData, 'questions' | 'outcomes'>;
}

/**
 * Everything that is read where another person may look at the phone, with its public number, by
 * the names of the tables of the search: `page:…`, `procedure:…`, `guide:…`.
 */
export function listDiscreet({ procedures, pages, guide }: Numbered): Map<string, number> {
  const all = [
    ...pages.map(({ slug, discreet }) => [`page:${slug}`, discreet] as const),
    ...procedures.map(({ slug, discreet }) => [`procedure:${slug}`, discreet] as const),
    ...[...guide.questions, ...guide.outcomes].map(
      ({ id, discreet }) => [`guide:${id}`, discreet] as const,
    ),
  ];
  return new Map(all.flatMap(([name, number]) => (number === undefined ? [] : [[name, number]])));
}

/** Whether looking for it says of somebody that they may be made to leave. */
const isQuiet = ({ group, beforeActing }: Numbered['procedures'][number]) =>
  group === 'without-papers' ||
  (group === 'refused-expelled' && beforeActing === 'legal-help-first');

/**
 * What somebody looks for who has no permit or is expelled, by the same names: these procedures, outcomes of the guide that
 * begin with one or explain one, and questions of which most choices are such.
 */
export function listQuiet({ procedures, guide }: Numbered): Set<string> {
  const slugs = new Set(procedures.filter(isQuiet).map(({ slug }) => slug));
  const outcomes = new Set(
    guide.outcomes
      .filter((outcome) =>
        [...outcome.procedures.slice(0, 1), ...outcome.explained].some((slug) => slugs.has(slug)),
      )
      .map(({ id }) => id),
  );
  const questions = guide.questions.filter(
    ({ choices }) => choices.filter((id) => outcomes.has(id)).length * 2 > choices.length,
  );
  return new Set([
    ...[...slugs].map((slug) => `procedure:${slug}`),
    ...[...outcomes, ...questions.map(({ id }) => id)].map((id) => `guide:${id}`),
  ]);
}
