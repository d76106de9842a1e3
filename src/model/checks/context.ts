import type { TextRules } from '../../schema/locale.ts';
import type { Day } from '../dates.ts';

export interface CheckContext {
  /** No date in the content may be later. */
  latest: Day;
  /** Segments of the languages of the site. */
  locales: readonly string[];
  /** How to read the texts of each language, by segment. */
  textRules: ReadonlyMap<string, TextRules>;
  /** First words of URLs that a comuna's short URL must not take. */
  reserved: readonly string[];
  /** Slugs that no page of `content/pages/` may have: the site has pages of its own there. */
  reservedPages: readonly string[];
}
