import { loadTexts } from '../../search/search-data.ts';
import { buildTextFinder, type FindInTexts } from '../../search/text-index.ts';

/** Longer than this nobody waits for the texts: what is known without them is the answer, until they come. */
const patience = 8000;

/** The texts of the pages, which come after the rest of the search, or not at all. */
export class Texts {
  find: FindInTexts | undefined;
  /** They did not come, or not in time. */
  failed = false;
  /** Called when they came, and when they did not. */
  changed = () => {};
  private isLoading = false;

  constructor(private readonly page: string) {}

  /** Whether it is known what they say, or that they say nothing. */
  get settled(): boolean {
    return this.failed || this.find !== undefined;
  }

  /** Loads them, unless they are there or on their way. */
  load(): void {
    if (this.isLoading || this.find) return;
    this.isLoading = true;
    this.failed = false;
    const end = (find?: FindInTexts) => {
      this.find = find;
      this.failed = find === undefined;
      this.changed();
    };
    const late = setTimeout(end, patience);
    void loadTexts(this.page)
      .then(buildTextFinder)
      .then(end, () => end())
      .then(() => {
        clearTimeout(late);
        this.isLoading = false;
      });
  }
}
