import type { WordRules } from '../../schema/locale.ts';
import { patience } from '../../search/load-module.ts';
import { loadTexts } from '../../search/search-data.ts';
import { buildTextFinder, type FindInTexts } from '../../search/text-index.ts';

/**
 * The texts of the pages, which come after the rest of the search, or not at all. They are not waited for
 * for ever: what is known without them is the answer, until they come.
 */
export class Texts {
  find: FindInTexts | undefined;
  /** They did not come, or not in time. */
  failed = false;
  /** Called when they came, and when they did not. */
  changed = () => {};
  private isLoading = false;
  private tries = 0;

  constructor(
    private readonly page: string,
    private readonly edition: string,
    private readonly rules: WordRules,
  ) {}

  /** Whether it is known what they say, or that they say nothing. */
  get settled(): boolean {
    return this.failed || this.find !== undefined;
  }

  /** Loads them, unless they are there or on their way. */
  load(): void {
    if (this.isLoading || this.find) return;
    this.isLoading = true;
    this.failed = false;
    const own = (this.tries += 1);
    const end = (find?: FindInTexts) => {
      // That an older try failed says nothing of the present one.
      if (this.find || (!find && own !== this.tries)) return;
      this.isLoading = false;
      this.find = find;
      this.failed = find === undefined;
      this.changed();
    };
    const late = setTimeout(end, patience);
    void loadTexts(this.page, this.edition)
      .then(({ texts }) => end(buildTextFinder(texts, this.rules)))
      .catch(() => end())
      .then(() => clearTimeout(late));
  }
}
