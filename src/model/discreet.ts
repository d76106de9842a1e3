import type { GuideFactsData } from '../schema/guide.ts';

/** What of the content may be discreet: entries by id, each with the number that stands for it. */
interface Numbered {
  procedures: readonly { slug: string; discreet?: number | undefined }[];
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
