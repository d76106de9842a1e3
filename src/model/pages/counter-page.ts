import type { Catalog } from '../types.ts';

/** What the page of the words of the counter shows, in every language. */
export const counterPage = ({ counter, glossary, references, today }: Catalog) => ({
  counter,
  glossary,
  references,
  today,
});

export type CounterPage = ReturnType<typeof counterPage>;
