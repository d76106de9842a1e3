import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import type { CheckContext } from './context.ts';

/** No page takes the URL of another, and all but those about this site say where they come from. */
export function checkPages(
  { pages }: RawContent,
  { reservedPages }: CheckContext,
): ContentProblem[] {
  return pages.flatMap(({ id, file, data }) => [
    ...(reservedPages.includes(id)
      ? [
          {
            file,
            field: '(folder)',
            wrong: `"${id}" is a URL of the site`,
            remedy: 'choose another name for the folder',
          },
        ]
      : []),
    ...(data.section !== 'site' && data.sources.length === 0
      ? [
          {
            file,
            field: 'sources',
            wrong: 'nothing says where the page comes from',
            remedy: 'name at least one source; only pages of the section "site" have none',
          },
        ]
      : []),
  ]);
}
