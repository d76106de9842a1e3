import { expect, test } from 'playwright/test';
import { findUnknownFacts } from './find-facts.ts';
import { factsFor } from './known-facts.ts';
import { complain } from './site.ts';

// Pages in other languages hold the facts of the Spanish ones: languages.test.ts sees to that.
test('every phone, e-mail, postal address and price comes from the content', () => {
  const wrong = complain((page) =>
    page.lang === 'es' ? findUnknownFacts(page, factsFor(page)) : [],
  );
  expect(wrong).toEqual([]);
});
